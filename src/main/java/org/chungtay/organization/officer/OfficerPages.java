package org.chungtay.organization.officer;

import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.officer.Appointments.Role;
import org.chungtay.organization.officer.Appointments.Term;
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

/// Giving a member of a unit a role there, until a day, and ending it.
@Controller
@Needs("grants.manage")
class OfficerPages {
  private final Organizations organizations;
  private final Appointments appointments;
  private final CityClock clock;

  OfficerPages(Organizations organizations, Appointments appointments, CityClock clock) {
    this.organizations = organizations;
    this.appointments = appointments;
    this.clock = clock;
  }

  @GetMapping("/units/{id}/officers/new")
  ModelAndView newOfficer(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String q, Actor actor, Form form) {
    var members = appointments.members(actor, id, q);
    return Pages.page(
        "organization/officer/new",
        new NewOfficer(
            organizations.get(UnitId.of(id)), form, new Found(q, members, Appointments.SHOWN)));
  }

  @PostMapping("/units/{id}/officers")
  @FormPage("/units/{id}/officers/new")
  ModelAndView grant(@PathVariable UUID id, Actor actor, Form form) {
    var grant = form.id("id");
    var person = PersonId.of(form.id("person"));
    var role = form.choice("role", Role.class);
    var lastDay = form.day("lastDay", clock.today(), clock.today().plusYears(5));
    form.check();
    appointments.appoint(actor, grant, person, role, new Term(id, lastDay));
    return Pages.changed("/units/" + id, "organization.notice.granted");
  }

  @PostMapping("/units/{id}/officers/{grant}/end")
  ModelAndView end(@PathVariable UUID id, @PathVariable UUID grant, Actor actor) {
    appointments.end(actor, id, grant);
    return Pages.changed("/units/" + id, "organization.notice.ended");
  }
}
