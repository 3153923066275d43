package org.chungtay.organization.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Findings;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Units by their names. Everyone finds those of the city, its wards and its branches; groups are
/// found by those who keep their members only.
@Component
class UnitFindings implements Findings {
  private final JdbcClient jdbc;
  private final Access access;
  private final CityClock clock;

  UnitFindings(JdbcClient jdbc, Access access, CityClock clock) {
    this.jdbc = jdbc;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public Kind kind() {
    return Kind.UNITS;
  }

  @Override
  public Found find(Optional<Actor> reader, Asked asked) {
    var scopes = reader.map(one -> access.scopes(one, OrganizationPermissions.MEMBERS));
    var within = scopes.orElse(Set.of());
    var units =
        jdbc.sql(
                """
                select u.id, u.name, u.kind, o.code,
                       case when u.until <= :today then u.until end as until, count(*) over () as count,
                       coalesce(b.name, '') as above,
                       (:everywhere or u.covering && :scopes) as own
                from organization.unit u
                join organization.organization o on o.id = u.organization
                left join organization.unit b on b.id = u.parent
                where %s
                  and (u.kind <> 'GROUP' or :everywhere or u.covering && :scopes)
                order by coalesce(u.until <= :today, false), u.kind <> 'CITY', u.folded not like :beginning,
                         length(u.name), u.name, u.id
                limit :size offset :skip
                """
                    .formatted(asked.matching("u.folded")))
            .params(asked.patterns())
            .param("beginning", asked.beginning())
            .param("scopes", Sql.ids(within))
            .param("everywhere", within.contains(Access.INSTALLATION))
            .param("today", clock.today())
            .param("size", asked.size())
            .param("skip", asked.skip())
            .query((row, _) ->
                new Row(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getString("above"),
                    Optional.ofNullable(row.getObject("until", LocalDate.class)),
                    row.getString("code"),
                    row.getBoolean("own"),
                    row.getLong("count")))
            .list();
    return units.isEmpty()
        ? Found.NOTHING
        : new Found(units.stream().map(Row::finding).toList(), units.getFirst().count(), false);
  }

  record Row(
      UUID id,
      String name,
      String above,
      Optional<LocalDate> until,
      String organization,
      boolean own,
      long count) {

    Finding finding() {
      var address = own ? "/units/" + id : "/organizations/" + organization;
      return new Finding(name, above, address, until.orElse(null), List.of());
    }
  }
}
