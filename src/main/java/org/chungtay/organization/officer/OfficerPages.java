package org.chungtay.organization.officer;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Grants;
import org.chungtay.identity.Grants.Grant;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Giving a member of a unit a role there, until a day, and ending it.
@Controller
@Needs("grants.manage")
class OfficerPages {
  private final JdbcClient jdbc;
  private final Organizations organizations;
  private final Grants grants;
  private final Access access;
  private final CityClock clock;

  OfficerPages(
      JdbcClient jdbc, Organizations organizations, Grants grants, Access access, CityClock clock) {
    this.jdbc = jdbc;
    this.organizations = organizations;
    this.grants = grants;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping("/units/{id}/officers/new")
  ModelAndView newOfficer(@PathVariable UUID id, Actor actor, Form form) {
    access.require(actor, OrganizationPermissions.GRANTS, id);
    return Pages.page(
        "organization/officer/new",
        new NewOfficer(organizations.get(UnitId.of(id)), form, members(id)));
  }

  @PostMapping("/units/{id}/officers")
  @FormPage("/units/{id}/officers/new")
  ModelAndView grant(@PathVariable UUID id, Actor actor, Form form) {
    access.require(actor, OrganizationPermissions.GRANTS, id);
    var grant = form.id("id");
    var person = PersonId.of(form.id("person"));
    var role = form.choice("role", Role.class);
    var lastDay = form.day("lastDay", clock.today(), clock.today().plusYears(5));
    form.check();
    grants.grant(actor, new Grant(grant, person, role.code(), id, clock.today(), lastDay));
    return Pages.changed("/units/" + id, "organization.notice.granted");
  }

  /// Ends at the end of yesterday, so that it holds no longer from now on; a role given today ends
  /// today.
  @PostMapping("/units/{id}/officers/{grant}/end")
  ModelAndView end(@PathVariable UUID id, @PathVariable UUID grant, Actor actor) {
    var yesterday = clock.today().minusDays(1);
    var first =
        jdbc.sql("select first_day from identity.v_granted_role where id = :id")
            .param("id", grant)
            .query((row, _) -> row.getDate("first_day").toLocalDate())
            .optional()
            .orElse(yesterday);
    grants.end(actor, grant, first.isAfter(yesterday) ? clock.today() : yesterday);
    return Pages.changed("/units/" + id, "organization.notice.ended");
  }

  /// Members of the unit and of what lies below it; roles are given to people who belong.
  private List<Option> members(UUID unit) {
    return jdbc.sql(
            """
            select distinct p.id, p.name, p.folded_name from organization.membership m
            join organization.unit u on u.id = m.unit and u.path @> array[:unit]::uuid[]
            join identity.v_person p on p.id = m.person
            where daterange(m.since, m.last_day, '[]') @> :today
            order by p.folded_name, p.id limit 500
            """)
        .param("unit", unit)
        .param("today", clock.today())
        .query((row, _) -> new Option(row.getString("id"), row.getString("name")))
        .list();
  }

  /// Roles that are given here; an administrator is appointed elsewhere.
  enum Role {
    LEADER,
    OFFICER;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
