package org.chungtay.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.CityAccounts;
import org.chungtay.identity.DemonstrationPeople;
import org.chungtay.identity.Passkeys;
import org.chungtay.identity.Phone;
import org.chungtay.identity.Sessions;
import org.chungtay.identity.Sessions.Way;
import org.chungtay.notification.Outbox;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.RequestLanguage;
import org.chungtay.shared.web.ReturnAddress;
import org.chungtay.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
class SignInPages {
  private static final String SIGNED_IN = "identity.notice.signed-in";

  private final SignInCodes codes;
  private final Sessions sessions;
  private final Outbox outbox;
  private final DemonstrationPeople demonstration;
  private final Passkeys passkeys;
  private final CityAccounts accounts;

  SignInPages(
      SignInCodes codes,
      Sessions sessions,
      Outbox outbox,
      DemonstrationPeople demonstration,
      Passkeys passkeys,
      CityAccounts accounts) {
    this.codes = codes;
    this.sessions = sessions;
    this.outbox = outbox;
    this.demonstration = demonstration;
    this.passkeys = passkeys;
    this.accounts = accounts;
  }

  @Open
  @GetMapping("/sign-in")
  ModelAndView ask(
      Form form,
      Optional<Actor> actor,
      @RequestParam(defaultValue = "/") String to,
      HttpServletRequest request) {
    var back = ReturnAddress.local(to);
    if (actor.isPresent()) {
      return Pages.goTo(back);
    }
    return Pages.page(
        "identity/signin/sign-in",
        new SignInPage(
            form, back, demonstration.offered(), passkeys.offered(request), accounts.name()));
  }

  @Open
  @Limited(calls = 30, minutes = 10)
  @FormPage("/sign-in")
  @PostMapping("/sign-in")
  ModelAndView send(
      Form form, @RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
    var phone = Phone.parse(form.line("phone", 30));
    if (phone.isEmpty() && form.refusal("phone").isEmpty()) {
      form.refuse("phone", "not-a-phone");
    }
    form.check();
    var challenge = codes.send(phone.orElseThrow(), RequestLanguage.of(request));
    return Pages.goTo(
        UriComponentsBuilder.fromPath("/sign-in/code")
            .queryParam("c", challenge)
            .queryParam("to", "{to}")
            .encode()
            .buildAndExpand(ReturnAddress.local(to))
            .toUriString());
  }

  @Open
  @GetMapping("/sign-in/code")
  ModelAndView askCode(
      Form form, @RequestParam UUID c, @RequestParam(defaultValue = "/") String to) {
    return Pages.page(
        "identity/signin/code",
        new CodePage(form, c, ReturnAddress.local(to), outbox.shownToOperator()));
  }

  @Open
  @Limited(calls = 60, minutes = 10)
  @FormPage("/sign-in/code")
  @PostMapping("/sign-in/code")
  ModelAndView prove(
      Form form,
      @RequestParam(defaultValue = "/") String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    var typed = form.line("code", 20);
    var challenge = form.id("c");
    form.check();
    var proof = codes.prove(challenge, digits(typed));
    var people = codes.candidates(proof);
    if (people.size() == 1) {
      return signIn(codes.use(proof, people.getFirst().id()), to, request, response);
    }
    return Pages.page("identity/signin/who", new WhoPage(proof, ReturnAddress.local(to), people));
  }

  @Open
  @Limited(calls = 60, minutes = 10)
  @PostMapping("/sign-in/who")
  ModelAndView choose(
      Form form,
      @RequestParam(defaultValue = "/") String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    var proof = form.line("proof", 100);
    var person = form.id("person");
    form.check();
    return signIn(codes.use(proof, person), to, request, response);
  }

  @Open
  @Limited(calls = 60, minutes = 10)
  @PostMapping("/sign-out")
  ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
    sessions.close(request, response);
    return Pages.changed("/sign-in", "identity.notice.signed-out");
  }

  @SignedIn
  @PostMapping("/sign-out/everywhere")
  ModelAndView signOutEverywhere(
      Actor actor, HttpServletRequest request, HttpServletResponse response) {
    sessions.closeAll(actor.person());
    sessions.close(request, response);
    return Pages.changed("/sign-in", "identity.notice.signed-out-everywhere");
  }

  private ModelAndView signIn(
      Candidate person, String to, HttpServletRequest request, HttpServletResponse response) {
    sessions.open(person.person(), Way.CODE, person.vouchedBy(), request, response);
    return Pages.changed(ReturnAddress.local(to), SIGNED_IN);
  }

  /// People type `123 456`, and digits of their own script.
  private static String digits(String typed) {
    var digits = new StringBuilder();
    Typed.line(typed)
        .codePoints()
        .map(point -> Character.digit(point, 10))
        .filter(digit -> digit >= 0)
        .forEach(digits::append);
    return digits.toString();
  }
}
