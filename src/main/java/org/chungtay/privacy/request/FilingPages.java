package org.chungtay.privacy.request;

import java.util.List;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
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

/// A request by phone or on paper, written down by whoever looks after the member: for those
/// without a phone of their own. The right is asked in the unit of the membership, whatever the
/// address says.
@Controller
@Needs("members.manage")
class FilingPages {
  private static final String FORM = "/units/{id}/members/{membership}/data-request";

  private final Requests requests;
  private final People people;
  private final Access access;
  private final JdbcClient jdbc;
  private final CityClock clock;

  FilingPages(Requests requests, People people, Access access, JdbcClient jdbc, CityClock clock) {
    this.requests = requests;
    this.people = people;
    this.access = access;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  record Looked(UUID unit, UUID person) {}

  @GetMapping(FORM)
  ModelAndView ask(@PathVariable UUID membership, Actor actor, Form form) {
    var member = managed(actor, membership);
    var person =
        people.find(PersonId.of(member.person())).orElseThrow(() -> new NotFound("person"));
    var base = "/units/" + member.unit() + "/members/" + membership;
    return Pages.page(
        "privacy/request/new",
        new NewRequestModel(
            List.of(Kind.values()),
            person.name(),
            base + "/data-request",
            base + "/card",
            "",
            form));
  }

  @PostMapping(FORM)
  @FormPage(FORM)
  ModelAndView file(@PathVariable UUID membership, Actor actor, Form form) {
    var member = managed(actor, membership);
    var id = form.id("id");
    var means = form.choice("means", Request.Means.class);
    if (means == Request.Means.SELF && form.refusal("means").isEmpty()) {
      form.refuse("means", "not-a-choice");
    }
    var asked = AskedForm.read(form, clock.today());
    form.check();
    var person = PersonId.of(member.person());
    if (person.equals(actor.person())) {
      means = Request.Means.SELF;
    }
    var _ = requests.file(actor, id, person, means, asked, form.ticked("thirdParty"));
    return Pages.changed(
        "/units/" + member.unit() + "/members/" + membership + "/card",
        "privacy.notice.filed-for-another");
  }

  private Looked managed(Actor actor, UUID membership) {
    var member =
        jdbc.sql("select unit, person from organization.v_membership where id = :id")
            .param("id", membership)
            .query(Sql.rows(Looked.class))
            .optional()
            .orElseThrow(() -> new NotFound("membership"));
    access.require(actor, OrganizationPermissions.MEMBERS, member.unit());
    return member;
  }
}
