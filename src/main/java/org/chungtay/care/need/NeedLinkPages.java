package org.chungtay.care.need;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.chungtay.care.desk.AnswerRights;
import org.chungtay.care.desk.PublicFindings;
import org.chungtay.care.voice.VoiceRows;
import org.chungtay.identity.Actor;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.RequestLanguage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Takes a need up into an activity, a place, a movement: whatever was found by its words.
@Controller
@Needs("care.answer")
class NeedLinkPages {
  private static final String CASE = "/voices/{id}";
  private static final int LONGEST = 200;

  private final NeedLinks links;
  private final PublicFindings findings;
  private final AnswerRights rights;
  private final VoiceRows rows;

  NeedLinkPages(NeedLinks links, PublicFindings findings, AnswerRights rights, VoiceRows rows) {
    this.links = links;
    this.findings = findings;
    this.rights = rights;
    this.rows = rows;
  }

  /// What is linked was found, and so is public and there: an address is not believed.
  @PostMapping(CASE + "/links")
  @FormPage(CASE)
  ModelAndView link(Actor officer, @PathVariable UUID id, Form form, HttpServletRequest request) {
    var need = rows.get(id);
    var _ = rights.require(officer, need);
    var address = form.line("address", LONGEST);
    var words = form.line("q", 100);
    var found =
        findings.find(words, RequestLanguage.of(request).tag()).stream()
            .filter(page -> page.address().equals(address))
            .findFirst();
    if (found.isEmpty() && form.refusal("address").isEmpty()) {
      form.refuse("address", "not-a-choice");
    }
    form.check();
    links.link(officer, need, found.orElseThrow());
    return Pages.changed("/voices/" + id, "care.voice.notice.linked");
  }

  @PostMapping(CASE + "/links/remove")
  @FormPage(CASE)
  ModelAndView unlink(Actor officer, @PathVariable UUID id, Form form) {
    var need = rows.get(id);
    var _ = rights.require(officer, need);
    var address = form.line("address", LONGEST);
    form.check();
    links.unlink(officer, need, address);
    return Pages.changed("/voices/" + id, "care.voice.notice.unlinked");
  }
}
