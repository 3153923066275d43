package org.chungtay.organization.intake;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.shared.jdbc.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is a member already, asked for many lines at once.
@Repository
class KnownMembers {
  private final JdbcClient jdbc;
  private final Access access;

  KnownMembers(JdbcClient jdbc, Access access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  /// Those among them whose names the officer may learn: members of the officer's own units.
  Set<UUID> own(Actor officer, Collection<UUID> people) {
    var scopes = access.scopes(officer, OrganizationPermissions.MEMBERS);
    return jdbc.sql(
            """
            select distinct m.person from organization.membership m
            join organization.unit u on u.id = m.unit
            where m.person = any(:people) and (:everywhere or u.covering && :scopes)
            """)
        .param("people", Sql.ids(people))
        .param("everywhere", scopes.contains(Access.INSTALLATION))
        .param("scopes", Sql.ids(scopes))
        .query(Sql.rows(UUID.class))
        .set();
  }

  /// Their memberships in the organisation.
  Map<UUID, List<Belongs>> within(UUID organization, Collection<UUID> people) {
    return jdbc
        .sql(
            """
            select m.person, m.id, m.unit, m.since, m.last_day, m.temporary from organization.membership m
            where m.person = any(:people) and m.organization = :organization
            order by m.temporary, m.since desc, m.id
            """)
        .param("organization", organization)
        .param("people", Sql.ids(people))
        .query(Sql.rows(Belongs.class))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Belongs::person));
  }

  /// Members of these units who are called so, units and names side by side. Found by their names:
  /// a unit may have thousands of members.
  Map<UUID, List<Namesake>> namesakes(List<UUID> units, List<String> folded, LocalDate today) {
    return jdbc
        .sql(
            """
            with asked as (select distinct unit, folded from unnest(:units, :folded) as one (unit, folded)),
            called as materialized (
              select p.id, p.folded_name, p.has_phone from (select distinct folded from asked) names
              join identity.v_person p on p.folded_name = names.folded)
            select distinct m.unit, m.person, p.folded_name as folded, p.has_phone
            from called p join organization.membership m on m.person = p.id
              and (m.last_day is null or m.last_day >= :today)
            join asked on asked.unit = m.unit and asked.folded = p.folded_name
            """)
        .param("units", Sql.ids(units))
        .param("folded", Sql.texts(folded))
        .param("today", today)
        .query(Sql.rows(Namesake.class))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Namesake::unit));
  }

  /// What lines that say just the same became when they were applied before, while it is still so.
  Map<Origin, Belongs> origins(UUID root, Collection<String> fingerprints) {
    record Known(String fingerprint, int occurrence, Belongs membership) {}
    return jdbc
        .sql(
            """
            select encode(o.fingerprint, 'hex') as fingerprint, o.occurrence, m.person, m.id, m.unit, m.since,
                   m.last_day, m.temporary
            from organization.intake_origin o
            join organization.membership m on m.id = o.target
            join identity.v_person p on p.id = m.person
            where o.unit = :root
              and o.fingerprint = any(array(select decode(one, 'hex') from unnest(:fingerprints) as one))
            """)
        .param("root", root)
        .param("fingerprints", Sql.texts(fingerprints))
        .query((row, number) ->
            new Known(
                row.getString("fingerprint"),
                row.getInt("occurrence"),
                Sql.rows(Belongs.class).mapRow(row, number)))
        .list()
        .stream()
        .collect(
            Collectors.toMap(
                known -> new Origin(known.fingerprint(), known.occurrence()), Known::membership));
  }

  /// Memberships below a unit that our own files named, with what their members are called.
  Map<UUID, Coded> coded(UUID root, Collection<UUID> memberships) {
    return jdbc
        .sql(
            """
            select p.folded_name as folded, m.person, m.id, m.unit, m.since, m.last_day, m.temporary
            from organization.membership m
            join organization.unit u on u.id = m.unit and u.path @> array[:root]::uuid[]
            join identity.v_person p on p.id = m.person
            where m.id = any(:ids)
            """)
        .param("root", root)
        .param("ids", Sql.ids(memberships))
        .query((row, number) ->
            new Coded(row.getString("folded"), Sql.rows(Belongs.class).mapRow(row, number)))
        .list()
        .stream()
        .collect(Collectors.toMap(known -> known.membership().id(), known -> known));
  }

  record Coded(String folded, Belongs membership) {}

  record Origin(String fingerprint, int occurrence) {}

  /// @param id of the membership
  /// @param temporary a guest, who belongs to another unit
  record Belongs(
      UUID person,
      UUID id,
      UUID unit,
      LocalDate since,
      @Nullable LocalDate lastDay,
      boolean temporary) {
    boolean isOpen(LocalDate today) {
      return lastDay == null || !lastDay.isBefore(today);
    }
  }

  record Namesake(UUID unit, UUID person, String folded, boolean hasPhone) {}
}
