package org.chungtay.organization.leader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Leaders.Naming;
import org.chungtay.organization.Leaders.Post;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Offices as stored.
@Repository
class OfficeRows {
  static final int SHOWN = 50;

  private static final String SELECT =
      """
      select o.id, o.unit, o.post, o.person, coalesce(p.name, '') as name, o.since, o.until,
             o.named_by, o.took_over, o.ended
      from organization.office o left join identity.v_person p on p.id = o.person
      """;

  /// Members and guests of a unit and of what lies below it, today.
  private static final String BELONGING =
      """
      from organization.membership m
      join organization.unit u on u.id = m.unit and u.path @> array[:unit]::uuid[]
      join identity.v_person p on p.id = m.person
      where daterange(m.since, m.last_day, '[]') @> :today
      """;

  private final JdbcClient jdbc;
  private final CityClock clock;

  OfficeRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Every office that ever was, the latest first.
  List<Office> of(UnitId unit) {
    return jdbc.sql(SELECT + "where o.unit = :unit order by o.since desc, o.named_at desc, o.id")
        .param("unit", unit.value())
        .query(Sql.rows(Office.class))
        .list();
  }

  Optional<Office> find(UUID id) {
    return jdbc.sql(SELECT + "where o.id = :id")
        .param("id", id)
        .query(Sql.rows(Office.class))
        .optional();
  }

  /// Until the transaction ends nobody else names or ends somebody in this unit.
  void hold(UnitId unit) {
    jdbc.sql("select id from organization.unit where id = :id for update")
        .param("id", unit.value())
        .query(row -> {});
  }

  /// Whoever is in the post today, and was not named with this id.
  Optional<Office> inPost(UnitId unit, Post post) {
    return of(unit).stream()
        .filter(office -> office.post() == post && office.on(clock.today()))
        .findFirst();
  }

  void end(UUID office, LocalDate until, Office.Reason reason) {
    jdbc.sql(
            """
            update organization.office set until = greatest(since, :until), ended = :reason
            where id = :id and until > :until
            """)
        .param("id", office)
        .param("until", until)
        .param("reason", reason.name())
        .update();
  }

  void store(Naming naming, Actor by) {
    jdbc.sql(
            """
            insert into organization.office
              (unit, id, post, person, since, until, named_by, named_at)
            values (:unit, :id, :post, :person, :since, :until, :by, :now)
            """)
        .param("unit", naming.group().value())
        .param("id", naming.id())
        .param("post", naming.post().name())
        .param("person", naming.person().value())
        .param("since", clock.today())
        .param("until", naming.lastDay().plusDays(1))
        .param("by", by.person().value())
        .param("now", Sql.time(clock.now()))
        .update();
  }

  boolean belongs(UUID person, UnitId unit) {
    return jdbc.sql("select exists (select " + BELONGING + " and p.id = :person)")
        .param("unit", unit.value())
        .param("today", clock.today())
        .param("person", person)
        .query(Sql.rows(Boolean.class))
        .single();
  }

  /// The first by name whose name holds what was typed, its words beginning so.
  List<Option> candidates(UnitId unit, String typed) {
    var cut = typed.length() > 100 ? typed.substring(0, 100) : typed;
    return jdbc.sql(
            "select distinct p.id, p.name, p.folded_name "
                + BELONGING
                + " and ' ' || p.folded_name like '% ' || :name || '%'"
                + " order by p.folded_name, p.id limit "
                + SHOWN)
        .param("unit", unit.value())
        .param("today", clock.today())
        .param("name", Folded.of(cut))
        .query((row, _) -> new Option(row.getString("id"), row.getString("name")))
        .list();
  }
}
