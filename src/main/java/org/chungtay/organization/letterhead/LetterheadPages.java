package org.chungtay.organization.letterhead;

import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Letterhead;
import org.chungtay.organization.OrganizationId;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Needs("installation.administer")
class LetterheadPages {
  private static final String ADDRESS = "/administration/organizations/{id}/letterhead";
  private static final String NUMBER = "{number}";

  private final KeptLetterheads letterheads;

  LetterheadPages(KeptLetterheads letterheads) {
    this.letterheads = letterheads;
  }

  @GetMapping(ADDRESS)
  ModelAndView edit(@PathVariable UUID id, Actor actor, Form form) {
    var organization = OrganizationId.of(id);
    return Pages.page(
        "organization/letterhead/edit",
        new LetterheadPage(
            form,
            letterheads.organization(actor, organization),
            letterheads.of(organization),
            letterheads.version(organization),
            address(id)));
  }

  @PostMapping(ADDRESS)
  @FormPage(ADDRESS)
  ModelAndView keep(@PathVariable UUID id, Actor actor, Form form) {
    var organization = letterheads.organization(actor, OrganizationId.of(id));
    var version = form.whole("version", 0, Integer.MAX_VALUE);
    var head =
        new Letterhead(
            form.lineOrEmpty("above", 200),
            form.line("issuer", 200),
            motto(form),
            numbering(form),
            form.line("place", 60),
            form.lineOrEmpty("signedFor", 200),
            form.lineOrEmpty("position", 200),
            form.lines("recipients", 1000));
    form.check();
    letterheads.keep(actor, organization.id(), head, version);
    return Pages.changed(address(id), "organization.notice.letterhead-kept");
  }

  private static String motto(Form form) {
    var first = form.line("motto", 100);
    var second = form.lineOrEmpty("mottoBelow", 100);
    return second.isEmpty() ? first : first + "\n" + second;
  }

  private static String numbering(Form form) {
    var numbering = form.line("numbering", 60);
    if (form.refusal("numbering").isEmpty() && !numbering.contains(NUMBER)) {
      form.refuse("numbering", "no-place-for-the-number", Map.of("example", NUMBER));
    }
    return numbering;
  }

  private static String address(UUID id) {
    return ADDRESS.replace("{id}", id.toString());
  }
}
