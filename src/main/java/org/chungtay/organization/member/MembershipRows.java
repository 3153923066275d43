package org.chungtay.organization.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Members.Membership;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Memberships as stored.
@Repository
class MembershipRows {
  private static final String SELECT =
      "select id, person, unit, since, last_day from organization.membership ";

  private final JdbcClient jdbc;

  MembershipRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// None outlasts a unit whose last day is known. The ids that were stored: not those that are
  /// known, nor of people who are members of the organisation on these days.
  Set<UUID> join(List<Membership> memberships, PersonId by) {
    return jdbc.sql(
            """
            insert into organization.membership
              (organization, unit, id, person, since, last_day, joined_by)
            select u.organization, t.unit, t.id, t.person, t.since, u.until - 1, :by
            from unnest(:units::uuid[], :ids::uuid[], :persons::uuid[], :since::date[])
              as t (unit, id, person, since)
            join organization.unit u on u.id = t.unit
            on conflict do nothing returning id
            """)
        .params(columns(memberships))
        .param("by", by.value())
        .query(Sql.rows(UUID.class))
        .set();
  }

  /// The ids of those that stand there as the same joinings.
  Set<UUID> known(List<Membership> memberships) {
    return jdbc.sql(
            """
            select m.id
            from unnest(:units::uuid[], :ids::uuid[], :persons::uuid[], :since::date[])
              as t (unit, id, person, since)
            join organization.membership m
              on m.unit = t.unit and m.id = t.id and m.person = t.person
            """)
        .params(columns(memberships))
        .query(Sql.rows(UUID.class))
        .set();
  }

  private static Map<String, Object> columns(List<Membership> memberships) {
    return Map.of(
        "units", Sql.ids(memberships.stream().map(one -> one.unit().value()).toList()),
        "ids", Sql.ids(memberships.stream().map(Membership::id).toList()),
        "persons", Sql.ids(memberships.stream().map(one -> one.person().value()).toList()),
        "since", Sql.texts(memberships.stream().map(one -> one.since().toString()).toList()));
  }

  Optional<Membership> find(UUID id) {
    return jdbc.sql(SELECT + "where id = :id")
        .param("id", id)
        .query(Sql.rows(Row.class))
        .optional()
        .map(Row::membership);
  }

  List<Membership> of(PersonId person) {
    return jdbc
        .sql(SELECT + "where person = :person order by since, id")
        .param("person", person.value())
        .query(Sql.rows(Row.class))
        .list()
        .stream()
        .map(Row::membership)
        .toList();
  }

  /// Whether the person belongs to another unit of the organisation on one of these days, guests
  /// left out.
  boolean elsewhere(Membership membership) {
    return jdbc.sql(
            """
            select exists (
              select from organization.membership m
              join organization.unit u on u.organization = m.organization and u.id = :unit
              where m.person = :person and m.unit <> :unit and not m.temporary
                and daterange(m.since, m.last_day, '[]') && daterange(:since, null))
            """)
        .param("unit", membership.unit().value())
        .param("person", membership.person().value())
        .param("since", membership.since())
        .query(Sql.rows(Boolean.class))
        .single();
  }

  /// Every unit of the organisation that the person was in, the latest first.
  List<MemberCard.Stage> path(Membership membership) {
    return jdbc.sql(
            """
            select m.id, m.unit, u.name as unit_name, m.since, m.last_day,
                   coalesce(m.joined, m.since) as joined, m.temporary
            from organization.membership m
            join organization.unit u on u.id = m.unit
            join organization.unit own on own.id = :unit and own.organization = m.organization
            where m.person = :person
            order by m.since desc, m.temporary, m.id
            """)
        .param("unit", membership.unit().value())
        .param("person", membership.person().value())
        .query(Sql.rows(MemberCard.Stage.class))
        .list();
  }

  void end(Membership membership, @Nullable LocalDate lastDay) {
    jdbc.sql(
            "update organization.membership set last_day = :lastDay where unit = :unit and id = :id")
        .param("lastDay", lastDay, java.sql.Types.DATE)
        .param("unit", membership.unit().value())
        .param("id", membership.id())
        .update();
  }

  record Row(UUID id, UUID person, UUID unit, LocalDate since, @Nullable LocalDate lastDay) {
    Membership membership() {
      return new Membership(
          id, PersonId.of(person), UnitId.of(unit), since, Optional.ofNullable(lastDay));
    }
  }
}
