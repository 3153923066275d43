package org.chungtay.organization.standin;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whom somebody may stand in for them: who holds a role in the same organisation, those of the
/// same unit first, and whoever belongs to one of the giver's units.
@Repository
class Colleagues {
  static final int SHOWN = 8;
  private static final int LONGEST = 100;

  /// A role counts before a membership; of several the nearest is told.
  private static final String KNOWN =
      """
      with own as (
        select id, organization, path from organization.unit where id = any(:scopes)),
      known as (
        select g.person, u.name as unit,
               case when u.id = own.id then 0 when own.path @> array[u.id] then 1
                    when u.path @> array[own.id] then 2 else 3 end as near
        from own
        join organization.unit u on u.organization = own.organization
        join identity.v_granted_role g on g.scope = u.id
          and :today between g.first_day and g.last_day
        union all
        select m.person, u.name, 4
        from own
        join organization.unit u on u.path @> array[own.id]
        join organization.membership m on m.unit = u.id
          and daterange(m.since, m.last_day, '[]') @> :today
        where :members)
      select id, name, unit from (
        select distinct on (p.id) p.id, p.name, p.folded_name, known.unit, known.near
        from known join identity.v_person p on p.id = known.person
        where p.id <> :me
      """;

  private final JdbcClient jdbc;
  private final CityClock clock;

  Colleagues(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Without a name only those who hold a role, which are few.
  List<Option> find(PersonId me, Collection<UUID> scopes, String typed) {
    var name = Folded.of(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
    return known(me, scopes, !name.isEmpty(), "and ' ' || p.folded_name like '% ' || :name || '%'")
        .param("name", name)
        .query((row, _) ->
            new Option(row.getString("id"), row.getString("name"), row.getString("unit")))
        .list();
  }

  boolean knows(PersonId me, Collection<UUID> scopes, PersonId person) {
    return !known(me, scopes, true, "and p.id = :person")
        .param("person", person.value())
        .query((row, _) -> row.getString("id"))
        .list()
        .isEmpty();
  }

  private JdbcClient.StatementSpec known(
      PersonId me, Collection<UUID> scopes, boolean members, String and) {
    return jdbc.sql(
            KNOWN
                + and
                + " order by p.id, known.near) one order by near, folded_name, id limit "
                + SHOWN)
        .param("scopes", Sql.ids(scopes))
        .param("today", clock.today())
        .param("members", members)
        .param("me", me.value());
  }
}
