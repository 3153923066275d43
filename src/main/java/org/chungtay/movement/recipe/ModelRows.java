package org.chungtay.movement.recipe;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.PersonId;
import org.chungtay.movement.CheckKind;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.Model;
import org.chungtay.movement.ModelId;
import org.chungtay.movement.Models.Recipe;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.SustainRule;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Models as stored, each with its origin, its rules and what its copies say.
@Repository
class ModelRows {
  static final String MODELS =
      """
      select m.*, v.state as derived, v.copies, v.checked, v.kept,
             o.id as origin, o.organization, o.unit, o.area, o.since
      from movement.model m
      join movement.v_model v on v.id = m.id
      join movement.copy o on o.model = m.id and o.generation = 0
      """;

  private final JdbcClient jdbc;
  private final CityClock clock;

  ModelRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Model> all(Collection<ModelId> ids) {
    return read(
        jdbc.sql(MODELS + "where m.id = any(:ids)")
            .param("ids", Sql.ids(ids.stream().map(ModelId::value).toList())));
  }

  List<Model> read(StatementSpec statement) {
    var stored = statement.query((row, _) -> stored(row, List.of())).list();
    var rules = rules(stored.stream().map(Model::id).toList());
    return stored.stream().map(one -> with(one, rules.getOrDefault(one.id(), List.of()))).toList();
  }

  private Map<ModelId, List<SustainRule>> rules(List<ModelId> models) {
    return jdbc
        .sql("select * from movement.sustain_rule where model = any(:ids) order by model, kind")
        .param("ids", Sql.ids(models.stream().map(ModelId::value).toList()))
        .query((row, _) ->
            Map.entry(
                ModelId.of(row.getObject("model", UUID.class)),
                new SustainRule(
                    CheckKind.valueOf(row.getString("kind")),
                    row.getInt("at_least"),
                    row.getInt("months"),
                    numbers(row.getArray("season")))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /// Held against every other change until the transaction ends.
  Optional<HeldModel> hold(ModelId id) {
    return jdbc.sql("select written_by, changed_by from movement.model where id = :id for update")
        .param("id", id.value())
        .query((row, _) ->
            new HeldModel(
                all(List.of(id)).getFirst(),
                PersonId.of(row.getObject("written_by", UUID.class)),
                PersonId.of(row.getObject("changed_by", UUID.class))))
        .optional();
  }

  record HeldModel(Model model, PersonId writtenBy, PersonId changedBy) {}

  boolean isOf(ModelId id, PersonId person) {
    return jdbc.sql(
            "select exists (select from movement.model where id = :id and :person in (written_by, changed_by))")
        .param("id", id.value())
        .param("person", person.value())
        .query(Sql.rows(Boolean.class))
        .single();
  }

  /// False when it is there already.
  boolean store(Recipe recipe, PersonId by) {
    return words(
                jdbc.sql(
                    """
                    insert into movement.model
                      (id, name, folded, category, summary, steps, cost, cost_words, conditions, indicators,
                       movement, sdg, state, written_by, written_at, changed_by)
                    values (:id, :name, :folded, :category, :summary, :steps, :cost, :costWords, :conditions,
                            :indicators, :movement, :sdg, 'PILOT', :by, :now, :by)
                    on conflict do nothing
                    """),
                recipe,
                by)
            .param("now", Sql.time(clock.now()))
            .update()
        == 1;
  }

  void rewrite(Recipe recipe, PersonId by) {
    var _ =
        words(
                jdbc.sql(
                    """
                    update movement.model
                    set name = :name, folded = :folded, category = :category, summary = :summary, steps = :steps,
                        cost = :cost, cost_words = :costWords, conditions = :conditions, indicators = :indicators,
                        movement = :movement, sdg = :sdg, changed_by = :by, version = version + 1
                    where id = :id
                    """),
                recipe,
                by)
            .update();
  }

  private static StatementSpec words(StatementSpec statement, Recipe recipe, PersonId by) {
    return statement
        .param("id", recipe.id().value())
        .param("name", recipe.name())
        .param("folded", Folded.of(recipe.name()))
        .param("category", recipe.category())
        .param("summary", recipe.summary())
        .param("steps", Sql.texts(recipe.steps()))
        .param("cost", recipe.cost().orElse(null), Types.BIGINT)
        .param("costWords", recipe.costWords())
        .param("conditions", recipe.conditions())
        .param("indicators", Sql.texts(recipe.indicators()))
        .param("movement", recipe.movement().map(MovementId::value).orElse(null), Types.OTHER)
        .param("sdg", Sql.texts(recipe.sdg()))
        .param("by", by.value());
  }

  /// The root of the family tree; that of a pilot moves with what is typed.
  void origin(Recipe recipe, OrganizationId organization, AreaId area, PersonId by) {
    jdbc.sql(
            """
            insert into movement.copy
              (id, model, generation, organization, unit, area, area_then, since, changed, state, written_by, written_at)
            values (:id, :model, 0, :organization, :unit, :area, :area, :since, '', 'OFFERED', :by, :now)
            on conflict (model) where generation = 0 do update
            set organization = excluded.organization, unit = excluded.unit, area = excluded.area,
                area_then = excluded.area_then, since = excluded.since
            """)
        .param("id", Ids.next())
        .param("model", recipe.id().value())
        .param("organization", organization.value())
        .param("unit", recipe.unit().value())
        .param("area", area.value())
        .param("since", recipe.since())
        .param("by", by.value())
        .param("now", Sql.time(clock.now()))
        .update();
  }

  void rules(Recipe recipe) {
    jdbc.sql("delete from movement.sustain_rule where model = :model")
        .param("model", recipe.id().value())
        .update();
    jdbc.sql(
            """
            insert into movement.sustain_rule (model, kind, at_least, months, season)
            select :model, kind, least, months, coalesce(string_to_array(nullif(season, ''), ',')::int[], '{}')
            from unnest(:kinds, :least, :months, :seasons) as rule (kind, least, months, season)
            """)
        .param("model", recipe.id().value())
        .param("kinds", Sql.texts(recipe.rules().stream().map(rule -> rule.kind().name()).toList()))
        .param("least", recipe.rules().stream().map(SustainRule::atLeast).toArray(Integer[]::new))
        .param("months", recipe.rules().stream().map(SustainRule::months).toArray(Integer[]::new))
        .param("seasons", Sql.texts(recipe.rules().stream().map(ModelRows::season).toList()))
        .update();
  }

  private static String season(SustainRule rule) {
    return rule.season().stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  void recognise(ModelId id, String onWhat, PersonId by) {
    jdbc.sql(
            """
            with known as (
              update movement.model
              set state = 'RECOGNISED', recognised_by = :by, recognised_at = :now, recognised_on_what = :what,
                  version = version + 1
              where id = :id returning id)
            update movement.copy c set state = 'ACCEPTED', decided_by = :by, decided_at = :now
            from known where c.model = known.id and c.generation = 0
            """)
        .param("by", by.value())
        .param("now", Sql.time(clock.now()))
        .param("what", onWhat)
        .param("id", id.value())
        .update();
  }

  /// What showed that it works; empty of a pilot.
  String onWhat(ModelId id) {
    return jdbc.sql("select coalesce(recognised_on_what, '') from movement.model where id = :id")
        .param("id", id.value())
        .query(Sql.rows(String.class))
        .single();
  }

  private static Model stored(ResultSet row, List<SustainRule> rules) throws SQLException {
    return new Model(
        ModelId.of(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("category"),
        row.getString("summary"),
        texts(row.getArray("steps")),
        Optional.ofNullable(row.getObject("cost", Long.class)),
        row.getString("cost_words"),
        row.getString("conditions"),
        texts(row.getArray("indicators")),
        id(row, "movement").map(MovementId::of),
        texts(row.getArray("sdg")),
        new Model.Origin(
            CopyId.of(row.getObject("origin", UUID.class)),
            OrganizationId.of(row.getObject("organization", UUID.class)),
            UnitId.of(row.getObject("unit", UUID.class)),
            AreaId.of(row.getObject("area", UUID.class)),
            row.getObject("since", LocalDate.class)),
        rules,
        Model.State.valueOf(row.getString("derived")),
        row.getInt("copies"),
        row.getInt("checked"),
        row.getInt("kept"),
        row.getInt("version"));
  }

  private static Model with(Model one, List<SustainRule> rules) {
    return new Model(
        one.id(),
        one.name(),
        one.category(),
        one.summary(),
        one.steps(),
        one.cost(),
        one.costWords(),
        one.conditions(),
        one.indicators(),
        one.movement(),
        one.sdg(),
        one.origin(),
        rules,
        one.state(),
        one.copies(),
        one.checked(),
        one.kept(),
        one.version());
  }

  private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
    @Nullable UUID id = row.getObject(column, UUID.class);
    return Optional.ofNullable(id);
  }

  private static List<String> texts(Array array) throws SQLException {
    return Arrays.stream((Object[]) array.getArray()).map(String.class::cast).toList();
  }

  private static List<Integer> numbers(Array array) throws SQLException {
    return Arrays.stream((Object[]) array.getArray()).map(Integer.class::cast).toList();
  }
}
