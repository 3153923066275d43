package org.chungtay.privacy.erasure;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.People;
import org.chungtay.identity.Phone;
import org.chungtay.identity.PhoneProofs;
import org.chungtay.identity.Sessions;
import org.chungtay.privacy.request.Kind;
import org.chungtay.privacy.request.Request;
import org.chungtay.privacy.request.Requests;
import org.chungtay.privacy.request.Requests.Asked;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Messages;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.RequestLanguage;
import org.chungtay.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Asking to be erased. Whoever has a phone proves anew that it is theirs and then waits; whoever
/// has none, or was let in on another's word, is recognised by an officer first.
@Controller
@SignedIn
class ErasurePages {
  private static final String ADDRESS = "/me/data/erase";

  private final Requests requests;
  private final People people;
  private final PhoneProofs proofs;
  private final Sessions sessions;
  private final Messages messages;

  ErasurePages(
      Requests requests, People people, PhoneProofs proofs, Sessions sessions, Messages messages) {
    this.requests = requests;
    this.people = people;
    this.proofs = proofs;
    this.sessions = sessions;
    this.messages = messages;
  }

  @GetMapping(ADDRESS)
  ModelAndView consequences(Actor actor, Form form, HttpServletRequest request) {
    var open =
        requests.of(actor.person()).stream()
            .filter(one -> one.kind() == Kind.ERASE && one.state().open())
            .map(Request::id)
            .findFirst();
    return Pages.page(
        "privacy/erasure/erase",
        new ErasureModel(
            phone(actor, request).map(Phone::masked).orElse(""),
            requests.waitingDays(),
            open,
            form));
  }

  @Limited(calls = 20, minutes = 60)
  @PostMapping(ADDRESS)
  @FormPage(ADDRESS)
  ModelAndView ask(Actor actor, Form form, HttpServletRequest request) {
    var id = form.id("id");
    var words = form.lines("words", 1000);
    if (!form.ticked("understood")) {
      form.refuse("understood", "needed");
    }
    form.check();
    var known = requests.of(actor.person()).stream().anyMatch(one -> one.id().equals(id));
    var phone = phone(actor, request);
    var asked = Asked.plain(Kind.ERASE, words);
    if (known || phone.isEmpty()) {
      var _ = requests.file(actor, id, asked, sessions.voucher(request));
    } else {
      prove(actor, id, phone.get(), form, request);
      var _ = requests.fileProven(actor, id, asked);
    }
    return Pages.changed("/me/data/requests/" + id, "privacy.notice.erasure-asked");
  }

  /// None on a device that was let in on another's word: they may hold the phone too.
  private Optional<Phone> phone(Actor actor, HttpServletRequest request) {
    if (sessions.voucher(request).isPresent()) {
      return Optional.empty();
    }
    return people.phoneOf(actor, actor.person(), "own-page");
  }

  /// Not one transaction with the request: a wrong try must stay counted.
  private void prove(Actor actor, UUID id, Phone phone, Form form, HttpServletRequest request) {
    var challenge = Ids.named("erasure-proof:" + actor.person() + ":" + id);
    if (proofs.proven(challenge, phone)) {
      return;
    }
    var code = form.lineOrEmpty("code", 20).replaceAll("\\D", "");
    if (code.isEmpty()) {
      var language = RequestLanguage.of(request);
      proofs.send(
          actor,
          challenge,
          phone,
          sent -> messages.text(language, "privacy.erase.code.text", Map.of("code", sent)));
      form.refuse("code", "code-sent-to-you");
    } else {
      proofs.prove(challenge, phone, code);
    }
    form.check();
  }
}
