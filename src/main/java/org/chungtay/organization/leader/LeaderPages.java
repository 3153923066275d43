package org.chungtay.organization.leader;

import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Leaders;
import org.chungtay.organization.Leaders.Naming;
import org.chungtay.organization.Leaders.Post;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who leads a group, who takes over, who did before; and the groups that have nobody.
@Controller
class LeaderPages {
  private static final String ADDRESS = "/units/{id}/leaders";
  private static final int LAST_PAGE = 100_000;

  private final Leaders leaders;
  private final OfficeRows rows;
  private final Vacancies vacancies;
  private final Organizations organizations;
  private final Access access;
  private final CityClock clock;

  LeaderPages(
      Leaders leaders,
      OfficeRows rows,
      Vacancies vacancies,
      Organizations organizations,
      Access access,
      CityClock clock) {
    this.leaders = leaders;
    this.rows = rows;
    this.vacancies = vacancies;
    this.organizations = organizations;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  @Needs("members.manage")
  ModelAndView show(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String q, Actor actor, Form form) {
    access.require(actor, OrganizationPermissions.MEMBERS, id);
    var unit = organizations.get(UnitId.of(id));
    var above = unit.parent().orElse(unit.id()).value();
    var mayName =
        unit.inForceOn(clock.today())
            && NamedLeaders.led(unit)
            && access.allowsInOwnRight(actor, OrganizationPermissions.UNITS, above);
    return Pages.page(
        "organization/leader/show",
        new LeaderPage(
            unit,
            rows.of(unit.id()),
            clock.today(),
            mayName,
            q,
            mayName ? rows.candidates(unit.id(), q) : java.util.List.of(),
            OfficeRows.SHOWN,
            form));
  }

  @PostMapping(ADDRESS)
  @Needs(value = "units.manage", inOwnRight = true)
  @FormPage(ADDRESS)
  ModelAndView name(@PathVariable UUID id, Actor actor, Form form) {
    var office = form.id("id");
    var person = PersonId.of(form.id("person"));
    var post = form.choice("post", Post.class);
    var lastDay = form.day("lastDay", clock.today(), clock.today().plusYears(5));
    form.check();
    leaders.name(actor, new Naming(office, UnitId.of(id), post, person, lastDay));
    return Pages.changed("/units/" + id + "/leaders", "organization.notice.leader-named");
  }

  /// The right is asked in the unit of the office, whatever the address says.
  @PostMapping(ADDRESS + "/{office}/end")
  @Needs("units.manage")
  @FormPage(ADDRESS)
  ModelAndView end(@PathVariable UUID id, @PathVariable UUID office, Actor actor) {
    leaders.end(actor, office);
    return Pages.changed("/units/" + id + "/leaders", "organization.notice.leader-ended");
  }

  @GetMapping("/leaders")
  @Needs("units.manage")
  ModelAndView without(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int page,
      Actor actor) {
    var scopes = access.scopes(actor, OrganizationPermissions.UNITS);
    var typed = q.length() > 100 ? q.substring(0, 100) : q;
    var shown = Math.clamp(page, 0, LAST_PAGE);
    return Pages.page(
        "organization/leader/without",
        new VacancyList(
            vacancies.page(scopes, typed, shown), vacancies.count(scopes, typed), typed, shown));
  }
}
