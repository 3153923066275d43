package org.chungtay.identity.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Passkeys;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Sessions;
import org.chungtay.identity.Sessions.Way;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.ReturnAddress;
import org.chungtay.shared.web.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The browser's dialog needs a script; what the device answers comes back in an ordinary form.
@Controller
class PasskeyPages implements Passkeys {
  private static final int LONGEST_ANSWER = 20_000;
  private static final int LONGEST_LABEL = 60;

  private final RelyingParty party;
  private final Challenges challenges;
  private final PasskeyRows rows;
  private final Sessions sessions;
  private final People people;
  private final Audit audit;
  private final TransactionTemplate transaction;

  PasskeyPages(
      RelyingParty party,
      Challenges challenges,
      PasskeyRows rows,
      Sessions sessions,
      People people,
      Audit audit,
      TransactionTemplate transaction) {
    this.party = party;
    this.challenges = challenges;
    this.rows = rows;
    this.sessions = sessions;
    this.people = people;
    this.audit = audit;
    this.transaction = transaction;
  }

  @Open
  @Limited(calls = 60, minutes = 10)
  @PostMapping("/sign-in/passkey/question")
  ResponseEntity<String> askToSignIn(HttpServletRequest request, HttpServletResponse response) {
    onlyWhereOffered(request);
    var challenge = challenges.ask(Optional.empty(), request, response);
    return json(party.request(challenge, request));
  }

  /// Not one transaction: a question is spent by a wrong answer too.
  @Open
  @Limited(calls = 30, minutes = 10)
  @FormPage("/sign-in")
  @PostMapping("/sign-in/passkey")
  ModelAndView signIn(
      Form form,
      @RequestParam(defaultValue = "/") String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    onlyWhereOffered(request);
    var answer = form.line("answer", LONGEST_ANSWER);
    form.check();
    var passkey = party.authenticate(answer, challenges.take(Optional.empty(), request), request);
    var person = passkey.person();
    var name = people.find(person).orElseThrow(PasskeyRefused::new).name();
    audit.did(new Actor(person, name), "identity.passkey-used", person.value(), Map.of());
    sessions.open(person, Way.PASSKEY, passkey.voucher(), request, response);
    return Pages.changed(ReturnAddress.local(to), "identity.notice.signed-in");
  }

  @SignedIn
  @Limited(calls = 30, minutes = 10)
  @PostMapping("/me/passkeys/question")
  ResponseEntity<String> askToAdd(
      Actor actor, HttpServletRequest request, HttpServletResponse response) {
    onlyWhereOffered(request);
    var challenge = challenges.ask(Optional.of(actor.person()), request, response);
    return json(party.creation(actor.person(), challenge, request));
  }

  /// The question is taken before the transaction: it is spent by a wrong answer too.
  @SignedIn
  @Limited(calls = 30, minutes = 10)
  @FormPage("/me/sign-in")
  @PostMapping("/me/passkeys")
  ModelAndView add(Actor actor, Form form, HttpServletRequest request) {
    onlyWhereOffered(request);
    var label = form.line("label", LONGEST_LABEL);
    var answer = form.line("answer", LONGEST_ANSWER);
    form.check();
    var challenge = challenges.take(Optional.of(actor.person()), request);
    transaction.executeWithoutResult(_ -> {
      var passkey = party.register(actor.person(), label, answer, challenge, request);
      sessions.voucher(request).ifPresent(voucher -> rows.vouchedBy(passkey, voucher));
      audit.did(actor, "identity.passkey-added", actor.person().value(), Map.of());
    });
    return Pages.changed("/me/sign-in", "identity.notice.passkey-added");
  }

  @SignedIn
  @PostMapping("/me/passkeys/{passkey}/remove")
  @Transactional
  ModelAndView remove(Actor actor, @PathVariable UUID passkey) {
    if (!rows.remove(actor.person(), passkey)) {
      throw new NotFound("page");
    }
    audit.did(actor, "identity.passkey-removed", actor.person().value(), Map.of());
    return Pages.changed("/me/sign-in", "identity.notice.passkey-removed");
  }

  @Override
  public boolean offered(HttpServletRequest request) {
    return party.offered(request);
  }

  @Override
  public List<Passkey> of(PersonId person) {
    return rows.of(person);
  }

  private void onlyWhereOffered(HttpServletRequest request) {
    if (!offered(request)) {
      throw new NotFound("page");
    }
  }

  private static ResponseEntity<String> json(String text) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(text);
  }
}
