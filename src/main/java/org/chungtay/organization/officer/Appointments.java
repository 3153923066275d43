package org.chungtay.organization.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Grants;
import org.chungtay.identity.Grants.Grant;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitClosed;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.right.RightLines;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Roles in a unit are given to people who belong to it or to what lies below it; the
/// administration of the whole installation to anybody who belongs to a unit.
@Service
class Appointments {
  static final int SHOWN = 50;

  private final JdbcClient jdbc;
  private final Organizations organizations;
  private final Grants grants;
  private final RightLines lines;
  private final Access access;
  private final CityClock clock;

  Appointments(
      JdbcClient jdbc,
      Organizations organizations,
      Grants grants,
      RightLines lines,
      Access access,
      CityClock clock) {
    this.jdbc = jdbc;
    this.organizations = organizations;
    this.grants = grants;
    this.lines = lines;
    this.access = access;
    this.clock = clock;
  }

  /// The first members by name whose name holds what was typed, its words beginning so.
  List<Option> members(Actor actor, UUID scope, String typed) {
    access.require(actor, OrganizationPermissions.GRANTS, scope);
    return belonging("and ' ' || p.folded_name like '% ' || :name || '%'")
        .param("everywhere", scope.equals(Access.INSTALLATION))
        .param("scope", scope)
        .param("today", clock.today())
        .param("name", Folded.of(typed.length() > 100 ? typed.substring(0, 100) : typed))
        .query((row, _) -> new Option(row.getString("id"), row.getString("name")))
        .list();
  }

  @Transactional
  public void appoint(Actor granter, UUID grant, PersonId person, Given given) {
    access.require(granter, OrganizationPermissions.GRANTS, given.scope());
    requireOpen(given.scope());
    if (belongs(person, given.scope()).isEmpty()) {
      throw new InvalidInput("person", "not-a-member");
    }
    grants.grant(
        granter,
        new Grant(
            grant,
            person,
            given.role(),
            given.scope(),
            given.firstDay(),
            given.lastDay(),
            given.only(),
            given.why()));
  }

  private void requireOpen(UUID scope) {
    if (!scope.equals(Access.INSTALLATION)
        && !organizations.get(UnitId.of(scope)).inForceOn(clock.today())) {
      throw new UnitClosed();
    }
  }

  /// The same once more from where it ends, or from today if it is over; the former one stays in
  /// the history.
  @Transactional
  public void renew(Actor granter, UUID scope, UUID grant, UUID next, LocalDate lastDay) {
    access.require(granter, OrganizationPermissions.GRANTS, scope);
    requireOpen(scope);
    var held = renewable(scope, grant);
    var first = held.lastDay().isBefore(clock.today()) ? clock.today() : held.lastDay().plusDays(1);
    grants.grant(
        granter,
        new Grant(
            next, held.person(), held.role(), scope, first, lastDay, held.only(), held.why()));
  }

  Grant renewable(UUID scope, UUID grant) {
    return lines
        .find(grant)
        .filter(line -> line.scope().equals(scope))
        .flatMap(line ->
            grants.of(PersonId.of(line.person())).stream()
                .filter(held -> held.id().equals(grant))
                .findFirst())
        .orElseThrow(() -> new NotFound("grant"));
  }

  /// The role ends now. The address names the scope it belongs to.
  @Transactional
  public void end(Actor granter, UUID scope, UUID grant) {
    boolean here =
        jdbc.sql(
                "select exists (select from identity.v_role_history where id = :id and scope = :scope)")
            .param("id", grant)
            .param("scope", scope)
            .query(Sql.rows(Boolean.class))
            .single();
    if (!here) {
      throw new NotFound("grant");
    }
    grants.endNow(granter, grant);
  }

  private List<Option> belongs(PersonId person, UUID scope) {
    return belonging("and p.id = :person")
        .param("everywhere", scope.equals(Access.INSTALLATION))
        .param("scope", scope)
        .param("today", clock.today())
        .param("person", person.value())
        .query((row, _) -> new Option(row.getString("id"), row.getString("name")))
        .list();
  }

  private JdbcClient.StatementSpec belonging(String and) {
    return jdbc.sql(
        """
        select distinct p.id, p.name, p.folded_name from organization.membership m
        join organization.unit u on u.id = m.unit and (:everywhere or u.path @> array[:scope]::uuid[])
        join identity.v_person p on p.id = m.person
        where daterange(m.since, m.last_day, '[]') @> :today
        """
            + and
            + " order by p.folded_name, p.id limit "
            + SHOWN);
  }

  /// @param only these permissions of the role; empty for the whole of it
  record Given(
      String role,
      Set<String> only,
      UUID scope,
      LocalDate firstDay,
      LocalDate lastDay,
      String why) {}
}
