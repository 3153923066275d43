package org.chungtay.organization.member;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Findings;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Members of today by their names, for those who keep the members of their units, and of no other.
@Component
class MemberFindings implements Findings {
  private static final int COUNTED = 1_000;

  private final JdbcClient jdbc;
  private final Access access;
  private final CityClock clock;

  MemberFindings(JdbcClient jdbc, Access access, CityClock clock) {
    this.jdbc = jdbc;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public Kind kind() {
    return Kind.MEMBERS;
  }

  @Override
  public Found find(Optional<Actor> reader, Asked asked) {
    return reader
        .map(one -> access.scopes(one, OrganizationPermissions.MEMBERS))
        .filter(scopes -> !scopes.isEmpty())
        .map(scopes -> within(List.copyOf(scopes), asked))
        .orElse(Found.NOTHING);
  }

  private Found within(List<UUID> scopes, Asked asked) {
    var members =
        jdbc.sql(
                """
                with hit as materialized (
                  select m.id, p.name, p.folded_name, u.id as unit, u.name as unit_name
                  from identity.v_person p
                  join organization.membership m on m.person = p.id
                  join organization.unit u on u.id = m.unit
                  where %s
                    and (:everywhere or u.covering && :scopes)
                    and m.since <= :today and coalesce(m.last_day, :today) >= :today
                  limit :counted)
                select h.id, h.name, h.unit, h.unit_name, (select count(*) from hit) as count
                from hit h
                order by h.folded_name not like :beginning,
                         regexp_replace(h.folded_name, '^.* ', ''), h.folded_name, h.id
                limit :size offset :skip
                """
                    .formatted(asked.matching("p.folded_name")))
            .params(asked.patterns())
            .param("beginning", asked.beginning())
            .param("scopes", Sql.ids(scopes))
            .param("everywhere", scopes.contains(Access.INSTALLATION))
            .param("today", clock.today())
            .param("counted", COUNTED + 1)
            .param("size", asked.size())
            .param("skip", asked.skip())
            .query(Sql.rows(Row.class))
            .list();
    if (members.isEmpty()) {
      return Found.NOTHING;
    }
    var count = members.getFirst().count();
    var found = members.stream().map(Row::finding).toList();
    return new Found(found, Math.min(count, COUNTED), count > COUNTED);
  }

  record Row(UUID id, String name, UUID unit, String unitName, long count) {
    Finding finding() {
      return new Finding(name, unitName, "/units/" + unit + "/members/" + id + "/card");
    }
  }
}
