package org.chungtay.privacy.mine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Corrections;
import org.chungtay.identity.People;
import org.chungtay.identity.Phone;
import org.chungtay.identity.PhoneProofs;
import org.chungtay.identity.Sessions;
import org.chungtay.privacy.AnothersWord;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Messages;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.RequestLanguage;
import org.chungtay.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// What one corrects oneself at once: the language of messages, and the phone once its new number
/// has answered. Name and year of birth belong to the unit too: those are asked of an officer.
@Controller
@SignedIn
class MyCorrectionPages {
  private static final String ADDRESS = "/me/data/correct";

  private final People people;
  private final Corrections corrections;
  private final PhoneProofs proofs;
  private final Sessions sessions;
  private final Messages messages;

  MyCorrectionPages(
      People people,
      Corrections corrections,
      PhoneProofs proofs,
      Sessions sessions,
      Messages messages) {
    this.people = people;
    this.corrections = corrections;
    this.proofs = proofs;
    this.sessions = sessions;
    this.messages = messages;
  }

  @GetMapping(ADDRESS)
  ModelAndView show(Actor actor, Form form, HttpServletRequest request) {
    return Pages.page(
        "privacy/mine/correct",
        new CorrectionsModel(
            people.language(actor.person()).tag(),
            people.phoneOf(actor, actor.person(), "own-page").map(Phone::masked).orElse(""),
            sessions.voucher(request).isPresent(),
            form));
  }

  @PostMapping(ADDRESS + "/language")
  @FormPage(ADDRESS)
  ModelAndView language(Actor actor, Form form) {
    var language = form.choice("language", Language.class);
    form.check();
    people.speaks(actor.person(), language);
    return Pages.changed("/me/data", "privacy.notice.corrected");
  }

  /// Signs the person out everywhere, so they come back by the new number.
  @Limited(calls = 20, minutes = 60)
  @PostMapping(ADDRESS + "/phone")
  @FormPage(ADDRESS)
  ModelAndView phone(Actor actor, Form form, HttpServletRequest request) {
    if (sessions.voucher(request).isPresent()) {
      throw new AnothersWord();
    }
    var id = form.id("id");
    var typed = form.line("phone", 30);
    var phone = Phone.parse(typed);
    if (phone.isEmpty() && form.refusal("phone").isEmpty()) {
      form.refuse("phone", "not-a-phone");
    }
    form.check();
    phone.ifPresent(number -> prove(actor, id, number, form, request));
    corrections.changePhone(actor, actor.person(), phone);
    return Pages.changed("/sign-in", "privacy.notice.phone-corrected");
  }

  private void prove(Actor actor, UUID id, Phone phone, Form form, HttpServletRequest request) {
    var challenge = Ids.named("phone-correction:" + actor.person() + ":" + id);
    if (proofs.proven(challenge, phone)) {
      return;
    }
    var code = Optional.of(form.lineOrEmpty("code", 20).replaceAll("\\D", ""));
    if (code.get().isEmpty()) {
      var language = RequestLanguage.of(request);
      proofs.send(
          actor,
          challenge,
          phone,
          sent -> messages.text(language, "privacy.phone.code.text", Map.of("code", sent)));
      form.refuse("code", "code-sent-to-you");
    } else {
      proofs.prove(challenge, phone, code.get());
    }
    form.check();
  }
}
