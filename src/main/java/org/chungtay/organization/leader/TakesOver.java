package org.chungtay.organization.leader;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Audit.Followed;
import org.chungtay.identity.Grants.Grant;
import org.chungtay.identity.OfficeRoles;
import org.chungtay.identity.OfficeRoles.Begun;
import org.chungtay.identity.OfficeRoles.Over;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Leaders.Post;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// `theDeputyTakesOver`, by the clock and whenever a member moves or leaves. A few statements,
/// however many groups there are; repeating it changes nothing.
@Component
public class TakesOver {
  /// An office is over for whoever was erased, belongs to the unit no more, or has lost the role
  /// that comes with it; and for everybody once the unit is closed.
  private static final String END =
      """
      with held as (
        select o.unit, o.id, o.post, o.person, case
            when not daterange(u.since, u.until) @> :today then 'UNIT'
            when p.id is null or not exists (
              select from organization.membership m
              join organization.unit b on b.id = m.unit and b.path @> array[o.unit]
              where m.person = o.person and daterange(m.since, m.last_day, '[]') @> :today)
              then 'LEFT'
            when o.post = 'LEADER' and not exists (
              select from identity.v_granted_role g
              where g.person = o.person and g.scope = o.unit and g.role = 'leader'
                and :today between g.first_day and g.last_day) then 'ROLE'
            end as reason
        from organization.office o
        join organization.unit u on u.id = o.unit
        left join identity.v_person p on p.id = o.person
        where daterange(o.since, o.until) @> :today
          and (:everywhere or o.unit = any(:units))
        for update of o)
      update organization.office o set until = :today, ended = held.reason
      from held where o.unit = held.unit and o.id = held.id and held.reason is not null
      returning o.unit, o.id, o.post, o.person, o.until as last, o.named_by
      """;

  private static final String FOLLOW =
      """
      with vacant as (
        select d.unit, d.id, d.person, d.until, d.named_by
        from organization.office d
        where d.post = 'DEPUTY' and daterange(d.since, d.until) @> :today
          and (:everywhere or d.unit = any(:units))
          and not exists (
            select from organization.office l
            where l.unit = d.unit and l.post = 'LEADER' and daterange(l.since, l.until) @> :today)
        for update of d),
      gone as (
        update organization.office o set until = :today, ended = 'TOOK_OVER'
        from vacant v where o.unit = v.unit and o.id = v.id
        returning v.unit, v.id, v.person, v.until, v.named_by)
      insert into organization.office
        (unit, id, post, person, since, until, named_by, named_at, took_over)
      select unit, md5(id::text || 'takes over')::uuid, 'LEADER', person, :today, until, named_by,
             :now, true
      from gone
      returning unit, id, post, person, until as last, named_by
      """;

  private final JdbcClient jdbc;
  private final OfficeRoles roles;
  private final Audit audit;
  private final CityClock clock;

  TakesOver(JdbcClient jdbc, OfficeRoles roles, Audit audit, CityClock clock) {
    this.jdbc = jdbc;
    this.roles = roles;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public void everywhere() {
    follow(true, List.of());
  }

  /// In these units, and in the transaction in which somebody left them.
  @Transactional
  public void in(Collection<UnitId> units) {
    follow(false, units);
  }

  private void follow(boolean everywhere, Collection<UnitId> units) {
    var over = changed(END, everywhere, units);
    told("organization.office-over", over);
    var begun = changed(FOLLOW, everywhere, units);
    told("organization.deputy-took-over", begun);
    roles.changeHands(
        over.stream().filter(Change::leads).map(Change::over).toList(),
        begun.stream().map(this::begun).toList());
  }

  private List<Change> changed(String sql, boolean everywhere, Collection<UnitId> units) {
    var statement =
        jdbc.sql(sql)
            .param("today", clock.today())
            .param("everywhere", everywhere)
            .param("units", Sql.ids(units.stream().map(UnitId::value).toList()));
    if (sql.contains(":now")) {
      statement = statement.param("now", Sql.time(clock.now()));
    }
    return statement.query(Sql.rows(Change.class)).list();
  }

  private void told(String deed, List<Change> changes) {
    audit.followed(deed, changes.stream().map(Change::told).toList());
  }

  private Begun begun(Change change) {
    var grant =
        new Grant(
            Ids.named("office:" + change.id()),
            PersonId.of(change.person()),
            NamedLeaders.ROLE,
            change.unit(),
            clock.today(),
            change.last().minusDays(1));
    return new Begun(grant, PersonId.of(change.namedBy()));
  }

  record Change(
      UUID unit, UUID id, Post post, UUID person, java.time.LocalDate last, UUID namedBy) {
    boolean leads() {
      return post == Post.LEADER;
    }

    Over over() {
      return new Over(PersonId.of(person), NamedLeaders.ROLE, unit);
    }

    Followed told() {
      return new Followed(person, Map.of("unit", unit.toString(), "post", post.name()));
    }
  }
}
