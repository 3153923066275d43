package org.chungtay.organization.officer;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.officer.Appointments.Given;
import org.chungtay.organization.right.RightLines;
import org.chungtay.shared.error.NotFound;
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

/// Giving a member of a unit a role there or a part of it, from day to day; renewing and ending it.
@Controller
@Needs("grants.manage")
class OfficerPages {
  private static final int LONGEST_REASON = 300;
  private static final int MOST_YEARS = 5;
  private static final String NEW = "/units/{id}/officers/new";

  private final Organizations organizations;
  private final Appointments appointments;
  private final RightLines lines;
  private final Access access;
  private final CityClock clock;

  OfficerPages(
      Organizations organizations,
      Appointments appointments,
      RightLines lines,
      Access access,
      CityClock clock) {
    this.organizations = organizations;
    this.appointments = appointments;
    this.lines = lines;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping(NEW)
  ModelAndView newOfficer(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String q, Actor actor, Form form) {
    return page(id, q, actor, form, "");
  }

  private ModelAndView page(UUID id, String q, Actor actor, Form form, String preview) {
    var members = appointments.members(actor, id, q);
    return Pages.page(
        "organization/officer/new",
        new NewOfficer(
            organizations.get(UnitId.of(id)),
            form,
            new Found(q, members, Appointments.SHOWN),
            lines.roles(),
            preview.isEmpty() ? null : previewed(id, form)));
  }

  private NewOfficer.Preview previewed(UUID id, Form form) {
    var given = given(id, form);
    var deeds = given.only().isEmpty() ? deeds(given.role()) : given.only();
    return new NewOfficer.Preview(deeds, given.firstDay(), given.lastDay());
  }

  /// Shows what the form would give, as a sentence; nothing is given yet.
  @PostMapping("/units/{id}/officers/preview")
  @FormPage(NEW)
  ModelAndView preview(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String q, Actor actor, Form form) {
    access.require(actor, OrganizationPermissions.GRANTS, id);
    var _ = given(id, form);
    form.check();
    return page(id, q, actor, form, "preview");
  }

  @PostMapping("/units/{id}/officers")
  @FormPage(NEW)
  ModelAndView grant(@PathVariable UUID id, Actor actor, Form form) {
    var grant = form.id("id");
    var person = PersonId.of(form.id("person"));
    var given = given(id, form);
    form.check();
    appointments.appoint(actor, grant, person, given);
    return Pages.changed("/units/" + id, "organization.notice.granted");
  }

  private Given given(UUID id, Form form) {
    var today = clock.today();
    var role = role(form);
    var only = only(form, role);
    var latest = today.plusYears(MOST_YEARS);
    var firstDay = form.dayIfGiven("firstDay", today, latest).orElse(today);
    var lastDay = form.day("lastDay", firstDay, latest);
    return new Given(role, only, id, firstDay, lastDay, form.lineOrEmpty("why", LONGEST_REASON));
  }

  private String role(Form form) {
    var role = form.one("role");
    if (form.refusal("role").isEmpty() && !lines.roles().containsKey(role)) {
      form.refuse("role", role.isBlank() ? "needed" : "not-a-choice");
    }
    return role;
  }

  private Set<String> only(Form form, String role) {
    var only =
        form.values("only").stream().filter(code -> !code.isBlank()).collect(Collectors.toSet());
    if (form.refusal("role").isEmpty() && !deeds(role).containsAll(only)) {
      form.refuse("only", "not-in-role");
    }
    return only;
  }

  private Set<String> deeds(String role) {
    return lines.roles().getOrDefault(role, Set.of());
  }

  @GetMapping("/units/{id}/officers/{grant}/renew")
  ModelAndView renewal(@PathVariable UUID id, @PathVariable UUID grant, Actor actor, Form form) {
    access.require(actor, OrganizationPermissions.GRANTS, id);
    var held = appointments.renewable(id, grant);
    var line = lines.find(grant).orElseThrow(() -> new NotFound("grant"));
    var from = held.lastDay().isBefore(clock.today()) ? clock.today() : held.lastDay();
    return Pages.page(
        "organization/officer/renew",
        new Renewal(organizations.get(UnitId.of(id)), line, from.plusMonths(6), form));
  }

  @PostMapping("/units/{id}/officers/{grant}/renew")
  @FormPage("/units/{id}/officers/{grant}/renew")
  ModelAndView renew(@PathVariable UUID id, @PathVariable UUID grant, Actor actor, Form form) {
    var next = form.id("id");
    LocalDate lastDay =
        form.day("lastDay", clock.today(), clock.today().plusYears(2L * MOST_YEARS));
    form.check();
    appointments.renew(actor, id, grant, next, lastDay);
    return Pages.changed("/units/" + id, "organization.notice.renewed");
  }

  @PostMapping("/units/{id}/officers/{grant}/end")
  ModelAndView end(@PathVariable UUID id, @PathVariable UUID grant, Actor actor) {
    appointments.end(actor, id, grant);
    return Pages.changed("/units/" + id, "organization.notice.ended");
  }
}
