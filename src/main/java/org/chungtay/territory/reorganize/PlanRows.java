package org.chungtay.territory.reorganize;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.name.AreaName;
import org.chungtay.territory.reorganize.Plan.NewCommune;
import org.chungtay.territory.reorganize.Plan.Share;
import org.chungtay.territory.reorganize.PlansModel.Earlier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Plans as stored.
@Repository
class PlanRows {
  private final JdbcClient jdbc;
  private final CityClock clock;

  PlanRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Every plan ever written, the latest day first.
  List<Plan> all() {
    return read("true", new UUID(0, 0));
  }

  Optional<Plan> find(UUID plan) {
    return read("p.id = :id", plan).stream().findFirst();
  }

  /// Held until the transaction ends.
  Optional<Plan> hold(UUID plan) {
    var held =
        jdbc.sql("select id from territory.plan where id = :id for update")
            .param("id", plan)
            .query(Sql.rows(UUID.class))
            .optional();
    return held.flatMap(this::find);
  }

  List<UUID> due(LocalDate today) {
    return jdbc.sql(
            """
            select id from territory.plan
            where day <= :today and approved_at is not null and applied_at is null
              and dropped_at is null
            order by day, id
            """)
        .param("today", today)
        .query(Sql.rows(UUID.class))
        .list();
  }

  /// Which of these former areas another open plan already changes, and on which day.
  Optional<LocalDate> otherPlan(Plan plan) {
    return jdbc.sql(
            """
            select min(p.day) from territory.plan p
            where p.id <> :id and p.applied_at is null and p.dropped_at is null
              and exists (select from territory.planned_share s
                          where s.plan = p.id and s.former = any(:formers))
            """)
        .param("id", plan.id())
        .param("formers", Sql.ids(plan.formers().stream().map(AreaId::value).toList()))
        .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
        .single();
  }

  List<Earlier> earlier() {
    return jdbc.sql(
            """
            select r.day, r.instrument, r.verified, count(s.predecessor) as formers
            from territory.reorganization r
            left join territory.succession s on s.reorganization = r.id
            where not exists (select from territory.plan p where p.id = r.id)
            group by r.id, r.day, r.instrument, r.verified order by r.day desc
            """)
        .query(Sql.rows(Earlier.class))
        .list();
  }

  private List<Plan> read(String which, UUID id) {
    var communes = communes(which, id);
    var shares = shares(which, id);
    return jdbc.sql(
            """
            select p.id, p.day, p.instrument, p.created_by, p.version, p.approved_by, p.applied_at,
                   p.dropped_at
            from territory.plan p where %s order by p.day desc, p.id desc
            """
                .formatted(which))
        .param("id", id)
        .query((row, _) -> {
          var plan = row.getObject("id", UUID.class);
          return plan(
              row, communes.getOrDefault(plan, List.of()), shares.getOrDefault(plan, List.of()));
        })
        .list();
  }

  private static Plan plan(ResultSet row, List<NewCommune> communes, List<Share> shares)
      throws SQLException {
    return new Plan(
        row.getObject("id", UUID.class),
        row.getObject("day", LocalDate.class),
        row.getString("instrument"),
        PersonId.of(row.getObject("created_by", UUID.class)),
        row.getInt("version"),
        Optional.ofNullable(row.getObject("approved_by", UUID.class)).map(PersonId::of),
        Optional.ofNullable(row.getObject("applied_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.getObject("dropped_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        communes,
        shares);
  }

  private Map<UUID, List<NewCommune>> communes(String which, UUID id) {
    record Row(UUID plan, NewCommune commune) {}
    return jdbc
        .sql(
            """
            select a.plan, a.id, a.code, a.kind, a.name from territory.planned_area a
            join territory.plan p on p.id = a.plan where %s order by a.code
            """
                .formatted(which))
        .param("id", id)
        .query((row, _) ->
            new Row(
                row.getObject("plan", UUID.class),
                new NewCommune(
                    row.getObject("id", UUID.class),
                    row.getString("code"),
                    row.getString("kind"),
                    row.getString("name"))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Row::plan, Collectors.mapping(Row::commune, Collectors.toList())));
  }

  private Map<UUID, List<Share>> shares(String which, UUID id) {
    record Row(UUID plan, Share share) {}
    return jdbc
        .sql(
            """
            select s.plan, s.former, s.code, s.weight from territory.planned_share s
            join territory.plan p on p.id = s.plan
            join territory.area a on a.id = s.former
            where %s order by a.canonical, s.former, s.weight desc, s.code
            """
                .formatted(which))
        .param("id", id)
        .query((row, _) ->
            new Row(
                row.getObject("plan", UUID.class),
                new Share(
                    AreaId.of(row.getObject("former", UUID.class)),
                    row.getString("code"),
                    row.getBigDecimal("weight"))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(Row::plan, Collectors.mapping(Row::share, Collectors.toList())));
  }

  /// False when it is there already.
  boolean store(UUID plan, LocalDate day, String instrument, PersonId by) {
    return jdbc.sql(
                """
                insert into territory.plan (id, day, instrument, created_by, created_at)
                values (:id, :day, :instrument, :by, :now) on conflict (id) do nothing
                """)
            .param("id", plan)
            .param("day", day)
            .param("instrument", instrument)
            .param("by", by.value())
            .param("now", Sql.time(clock.now()))
            .update()
        == 1;
  }

  /// A commune of a code is called as it was called last.
  void storeCommune(UUID plan, NewCommune commune) {
    jdbc.sql(
            """
            insert into territory.planned_area
              (plan, id, code, kind, name, name_en, canonical, folded)
            values (:plan, :id, :code, :kind, :name, :english, :canonical, :folded)
            on conflict (plan, code) do update
              set kind = excluded.kind, name = excluded.name, name_en = excluded.name_en,
                  canonical = excluded.canonical, folded = excluded.folded
            """)
        .param("plan", plan)
        .param("id", commune.id())
        .param("code", commune.code())
        .param("kind", commune.kind())
        .param("name", commune.name())
        .param("english", AreaName.withoutMarks(commune.name()))
        .param("canonical", AreaName.canonical(commune.name()))
        .param("folded", Folded.of(commune.name()))
        .update();
  }

  void storeShares(UUID plan, List<AreaId> formers, String code, BigDecimal weight) {
    jdbc.sql(
            """
            insert into territory.planned_share (plan, former, code, weight)
            select :plan, former, :code, :weight from unnest(:formers::uuid[]) former
            on conflict (plan, former, code) do update set weight = excluded.weight
            """)
        .param("plan", plan)
        .param("formers", Sql.ids(formers.stream().map(AreaId::value).toList()))
        .param("code", code)
        .param("weight", weight)
        .update();
  }

  /// With the commune that nothing goes to any more, and the pieces of ground of all parts: what is
  /// left of them is not the whole any more.
  void removeShare(UUID plan, AreaId former, String code) {
    jdbc.sql("delete from territory.planned_piece where plan = :plan and former = :former")
        .param("plan", plan)
        .param("former", former.value())
        .update();
    jdbc.sql(
            """
            delete from territory.planned_share
            where plan = :plan and former = :former and code = :code
            """)
        .param("plan", plan)
        .param("former", former.value())
        .param("code", code)
        .update();
    jdbc.sql(
            """
            delete from territory.planned_area a
            where a.plan = :plan and not exists (
              select from territory.planned_share s where s.plan = a.plan and s.code = a.code)
            """)
        .param("plan", plan)
        .update();
  }

  /// What was changed has to be approved anew.
  void touch(UUID plan) {
    jdbc.sql(
            """
            update territory.plan set version = version + 1, approved_by = null, approved_at = null
            where id = :id
            """)
        .param("id", plan)
        .update();
  }

  void approve(UUID plan, PersonId by) {
    set(plan, "approved_by = :by, approved_at = :now", by.value());
  }

  void drop(UUID plan) {
    set(plan, "dropped_at = :now", null);
  }

  void applied(UUID plan) {
    set(plan, "applied_at = :now", null);
  }

  private void set(UUID plan, String what, @Nullable UUID by) {
    jdbc.sql("update territory.plan set " + what + ", version = version + 1 where id = :id")
        .param("id", plan)
        .param("by", by, Types.OTHER)
        .param("now", Sql.time(clock.now()))
        .update();
  }
}
