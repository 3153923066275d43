package org.chungtay.place.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.place.Place.Point;
import org.chungtay.place.Place.Shape;
import org.chungtay.place.PlaceId;
import org.chungtay.place.intake.Judged.Outcome;
import org.chungtay.place.intake.JudgesPlaces.Alike;
import org.chungtay.place.picture.WardPictures.Shown;
import org.chungtay.place.shape.Flat;
import org.chungtay.place.shape.PlaceColumns;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Lists of places as they are kept; every statement is for all lines at once.
@Repository
class ListRows {
  private static final TypeReference<Map<PlaceColumns, String>> CELLS = new TypeReference<>() {};
  private static final TypeReference<Map<String, Object>> ARGUMENTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final CityClock clock;

  ListRows(JdbcClient jdbc, JsonMapper json, CityClock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /// How many were stored: none when the id is known.
  int add(Actor actor, UUID id, UUID unit, String fileName) {
    return jdbc.sql(
            """
            insert into place.list (id, unit, file_name, sent_by, sent_at)
            values (:id, :unit, :name, :by, :at) on conflict (id) do nothing
            """)
        .param("id", id)
        .param("unit", unit)
        .param("name", fileName)
        .param("by", actor.person().value())
        .param("at", Sql.time(clock.now()))
        .update();
  }

  Optional<SentList> find(UUID id) {
    return jdbc.sql(LIST + "where l.id = :id")
        .param("id", id)
        .query(Sql.rows(SentList.class))
        .optional();
  }

  /// Held until the end of the transaction: one at a time changes it.
  SentList hold(UUID id) {
    return jdbc.sql(LIST + "where l.id = :id for update of l")
        .param("id", id)
        .query(Sql.rows(SentList.class))
        .optional()
        .orElseThrow(() -> new NotFound("list"));
  }

  private static final String LIST =
      """
      select l.id, l.unit, l.file_name, l.sent_by, l.sent_at, l.state,
             (select count(*) from place.list_line n where n.list = l.id) as lines
      from place.list l
      """;

  List<SentList> sent(Set<UUID> scopes) {
    return jdbc.sql(
            LIST
                + """
                where :everywhere or exists (
                  select from organization.v_unit u where u.id = l.unit and u.covering && :scopes)
                order by l.sent_at desc, l.id limit 50
                """)
        .param("scopes", Sql.ids(scopes))
        .param("everywhere", scopes.contains(Access.INSTALLATION))
        .query(Sql.rows(SentList.class))
        .list();
  }

  private record Row(
      int line,
      UUID place,
      Map<PlaceColumns, String> typed,
      @Nullable String decided,
      Outcome outcome,
      @Nullable String reason,
      Map<String, Object> arguments,
      Judged.@Nullable Kept shape) {

    static Row of(Judged judged) {
      var typed = judged.typed();
      var why = Optional.ofNullable(judged.why());
      return new Row(
          typed.line(),
          typed.place(),
          typed.cells(),
          typed.decided(),
          judged.outcome(),
          why.map(FieldRefusal::code).orElse(null),
          why.map(FieldRefusal::arguments).orElse(Map.of()),
          judged.kept());
    }
  }

  /// Writes what became of the lines, whether they are new or judged anew.
  void store(UUID list, List<Judged> lines) {
    jdbc.sql(
            """
            insert into place.list_line (list, line, place, typed, decided, outcome, reason, arguments, shape)
            select :list, line, place, typed, decided, outcome, reason, arguments,
                   case when jsonb_typeof(shape) = 'object' then shape end
            from jsonb_to_recordset(:rows::jsonb) as read (line int, place uuid, typed jsonb, decided text,
              outcome text, reason text, arguments jsonb, shape jsonb)
            on conflict (list, line) do update
              set decided = excluded.decided, outcome = excluded.outcome, reason = excluded.reason,
                  arguments = excluded.arguments, shape = excluded.shape
            """)
        .param("list", list)
        .param("rows", json.writeValueAsString(lines.stream().map(Row::of).toList()))
        .update();
  }

  List<TypedPlace> typed(UUID list) {
    return jdbc.sql(
            """
            select line, place, typed::text as typed, decided from place.list_line
            where list = :list order by line
            """)
        .param("list", list)
        .query((row, _) -> typed(row))
        .list();
  }

  private TypedPlace typed(ResultSet row) throws SQLException {
    var cells = new EnumMap<PlaceColumns, String>(PlaceColumns.class);
    cells.putAll(json.readValue(row.getString("typed"), CELLS));
    return new TypedPlace(
        row.getInt("line"), row.getObject("place", UUID.class), cells, row.getString("decided"));
  }

  Map<Outcome, Long> counts(UUID list) {
    var counts = new HashMap<Outcome, Long>();
    jdbc.sql(
            "select outcome, count(*) as lines from place.list_line where list = :list group by outcome")
        .param("list", list)
        .query(row -> {
          counts.put(Outcome.valueOf(row.getString("outcome")), row.getLong("lines"));
        });
    return counts;
  }

  List<ListedLine> lines(UUID list, Set<Outcome> outcomes, int page, int size) {
    return jdbc.sql(
            """
            select line, place, typed::text as typed, decided, outcome, reason, arguments::text as arguments
            from place.list_line where list = :list and outcome = any(:outcomes)
            order by line limit :size offset :offset
            """)
        .param("list", list)
        .param("outcomes", outcomes.stream().map(Enum::name).toArray(String[]::new))
        .param("size", size)
        .param("offset", (long) page * size)
        .query((row, _) ->
            new ListedLine(
                typed(row).line(),
                typed(row).cells(),
                row.getString("outcome"),
                Optional.ofNullable(row.getString("reason")).map(code -> refusal(row, code))))
        .list();
  }

  private FieldRefusal refusal(ResultSet row, String code) {
    try {
      return new FieldRefusal("", code, json.readValue(row.getString("arguments"), ARGUMENTS));
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /// The new ones, as far as a map shows them.
  List<Shown> shown(UUID list) {
    return jdbc.sql(
            """
            select l.place, s.name, k.shape, s.line, s.latitude, s.longitude
            from place.list_line l
            cross join lateral jsonb_to_record(l.shape) as s (kind text, name text, line float8[],
              latitude float8, longitude float8)
            join place.kind k on k.code = s.kind
            where l.list = :list and l.outcome = 'NEW' order by l.line limit 1000
            """)
        .param("list", list)
        .query((row, _) ->
            new Shown(
                PlaceId.of(row.getObject("place", UUID.class)),
                row.getString("name"),
                Shape.valueOf(row.getString("shape")),
                Flat.points((Double[]) row.getArray("line").getArray()),
                new Point(row.getDouble("latitude"), row.getDouble("longitude")),
                false))
        .list();
  }

  void decide(UUID list, int line, boolean all, String choice) {
    jdbc.sql(
            """
            update place.list_line set decided = :choice
            where list = :list and outcome = 'DOUBTFUL' and (:all or line = :line)
            """)
        .param("list", list)
        .param("line", line)
        .param("all", all)
        .param("choice", choice)
        .update();
  }

  void become(UUID list, String state) {
    jdbc.sql("update place.list set state = :state where id = :id")
        .param("id", list)
        .param("state", state)
        .update();
  }

  /// Places of these names that are not closed.
  List<Alike> named(List<String> folded) {
    return jdbc.sql(
            """
            select folded, name, kind, line from place.place
            where folded = any(:folded) and state <> 'CLOSED'
            """)
        .param("folded", Sql.texts(folded))
        .query((row, _) ->
            new Alike(
                row.getString("folded"),
                row.getString("name"),
                row.getString("kind"),
                Flat.points((Double[]) row.getArray("line").getArray()),
                0))
        .list();
  }

  void applied(UUID list, Actor actor, Instant now) {
    jdbc.sql(
            "update place.list set state = 'APPLIED', applied_by = :by, applied_at = :at where id = :id")
        .param("id", list)
        .param("by", actor.person().value())
        .param("at", Sql.time(now))
        .update();
  }
}
