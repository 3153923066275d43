package org.chungtay.organization.member;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Messages;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.RequestLanguage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The form that takes somebody into a unit. Limited, because it tells whether a number is known.
@Controller
@Needs("members.manage")
class AdmissionPages {
  private final Admission admission;
  private final Acquaintances acquaintances;
  private final Organizations organizations;
  private final Messages messages;

  AdmissionPages(
      Admission admission,
      Acquaintances acquaintances,
      Organizations organizations,
      Messages messages) {
    this.admission = admission;
    this.acquaintances = acquaintances;
    this.organizations = organizations;
    this.messages = messages;
  }

  @Limited(calls = 200, minutes = 60)
  @GetMapping("/units/{id}/members/new")
  ModelAndView newMember(
      @PathVariable UUID id, Actor actor, Form form, HttpServletRequest request) {
    admission.mayAdmit(actor, UnitId.of(id));
    var known = acquaintances.behind(actor, form);
    acquaintances.lookedUp(actor, id, form, known);
    return Pages.page(
        "organization/member/new",
        new NewMember(
            organizations.get(UnitId.of(id)),
            form,
            options(known, RequestLanguage.of(request)),
            admission.words()));
  }

  private List<Option> options(Acquaintances.Known known, Language language) {
    var options = new ArrayList<Option>();
    known.named().forEach(person -> options.add(new Option(person.id().toString(), person.name())));
    if (known.others() > 0) {
      var words =
          messages.text(language, "organization.member.elsewhere", Map.of("count", known.others()));
      options.add(new Option(Acquaintances.ELSEWHERE, words));
    }
    if (!options.isEmpty()) {
      options.add(
          new Option(
              "new", messages.text(language, "organization.member.somebody-else", Map.of())));
    }
    return options;
  }

  @Limited(calls = 300, minutes = 60)
  @PostMapping("/units/{id}/members")
  @FormPage("/units/{id}/members/new")
  ModelAndView admit(@PathVariable UUID id, Actor actor, Form form) {
    var unit = UnitId.of(id);
    admission.mayAdmit(actor, unit);
    var name = organizations.get(unit).name();
    acquaintances.findElsewhere(
        actor,
        form,
        code ->
            messages.text(
                Language.VI, "organization.member.code-text", Map.of("unit", name, "code", code)));
    admission.admit(actor, unit, form);
    return Pages.changed("/units/" + id + "/members", "organization.notice.joined");
  }
}
