package org.chungtay.organization.member;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Consents;
import org.chungtay.identity.Corrections;
import org.chungtay.identity.People;
import org.chungtay.identity.SensitiveFields;
import org.chungtay.identity.SensitiveFields.Field;
import org.chungtay.organization.Members.Membership;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.RequestLanguage;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// A name written wrongly, a lost phone, a consent taken back by someone who has no phone: an
/// officer mends it. The right is asked in the unit of the membership, whatever the address says.
@Controller
@Needs("members.manage")
class MemberCardPages {
  private static final String CARD = "/units/{id}/members/{membership}/card";

  private final MembershipRows rows;
  private final Admission admission;
  private final Corrections corrections;
  private final People people;
  private final SensitiveFields sensitive;
  private final Consents consents;
  private final Organizations organizations;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;

  MemberCardPages(
      MembershipRows rows,
      Admission admission,
      Corrections corrections,
      People people,
      SensitiveFields sensitive,
      Consents consents,
      Organizations organizations,
      Access access,
      Audit audit,
      CityClock clock) {
    this.rows = rows;
    this.admission = admission;
    this.corrections = corrections;
    this.people = people;
    this.sensitive = sensitive;
    this.consents = consents;
    this.organizations = organizations;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping(CARD)
  ModelAndView show(
      @PathVariable UUID membership, Actor actor, Form form, HttpServletRequest request) {
    return card(seen(actor, membership), form, Optional.empty(), request);
  }

  private ModelAndView card(
      Membership member, Form form, Optional<String> revealed, HttpServletRequest request) {
    var person = people.find(member.person()).orElseThrow(() -> new NotFound("person"));
    var agreed =
        consents.purposes(RequestLanguage.of(request).tag()).stream()
            .filter(purpose -> consents.inForce(member.person(), purpose.code()))
            .toList();
    return Pages.page(
        "organization/member/card",
        new MemberCard(
            organizations.get(member.unit()),
            member,
            person.name(),
            person.hasPhone(),
            rows.path(member),
            current(member),
            sensitive.masked(member.person()),
            revealed,
            agreed,
            admission.words(),
            form));
  }

  /// In full, once, on the page that answers: nothing of it stays in an address or in the history.
  @Limited(calls = 120, minutes = 60)
  @PostMapping(CARD + "/reveal")
  @FormPage(CARD)
  ModelAndView reveal(
      @PathVariable UUID membership,
      Actor actor,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response) {
    var member = managed(actor, membership);
    var field = form.choice("field", Field.class);
    var why = form.line("why", 200);
    form.check();
    var whole = sensitive.reveal(actor, member.person(), field, why);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    return card(member, Form.empty(), whole, request);
  }

  @PostMapping(CARD + "/name")
  @FormPage(CARD)
  ModelAndView rename(@PathVariable UUID membership, Actor actor, Form form) {
    var member = managed(actor, membership);
    var name = form.line("name", 100);
    form.check();
    corrections.rename(actor, member.person(), name);
    return Pages.changed(address(member), "organization.notice.name-corrected");
  }

  @Limited(calls = 60, minutes = 60)
  @PostMapping(CARD + "/phone")
  @FormPage(CARD)
  @Transactional
  public ModelAndView changePhone(@PathVariable UUID membership, Actor actor, Form form) {
    var member = managed(actor, membership);
    var phone = Admission.phone(form, "phone");
    if (phone.isEmpty() && form.refusal("phone").isEmpty()) {
      form.refuse("phone", "needed");
    }
    var means = admission.agreedToNumber(form, member.person());
    form.check();
    corrections.changePhone(actor, member.person(), phone);
    admission.record(member.person(), means, form);
    return Pages.changed(address(member), "organization.notice.phone-changed");
  }

  @PostMapping(CARD + "/phone/erase")
  @FormPage(CARD)
  ModelAndView erasePhone(@PathVariable UUID membership, Actor actor) {
    var member = managed(actor, membership);
    corrections.changePhone(actor, member.person(), Optional.empty());
    return Pages.changed(address(member), "organization.notice.phone-erased");
  }

  @PostMapping(CARD + "/consents/{purpose}/withdraw")
  @FormPage(CARD)
  @Transactional
  public ModelAndView withdraw(
      @PathVariable UUID membership, @PathVariable String purpose, Actor actor) {
    var member = managed(actor, membership);
    consents.withdraw(member.person(), purpose);
    audit.did(
        actor,
        "identity.consent-withdrawn",
        member.person().value(),
        Map.of("purpose", purpose, "for", "another"));
    return Pages.changed(address(member), "organization.notice.consent-withdrawn");
  }

  /// Whoever has left is for the unit to mend in which they are now.
  private Membership managed(Actor actor, UUID membership) {
    var member = seen(actor, membership);
    if (!current(member)) {
      throw new NotFound("membership");
    }
    return member;
  }

  private boolean current(Membership member) {
    return member.lastDay().filter(last -> last.isBefore(clock.today())).isEmpty();
  }

  private Membership seen(Actor actor, UUID membership) {
    var member = rows.find(membership).orElseThrow(() -> new NotFound("membership"));
    access.require(actor, OrganizationPermissions.MEMBERS, member.unit().value());
    return member;
  }

  private static String address(Membership member) {
    return "/units/" + member.unit() + "/members/" + member.id() + "/card";
  }
}
