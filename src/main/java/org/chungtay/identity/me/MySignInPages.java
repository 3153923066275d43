package org.chungtay.identity.me;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.CityAccounts;
import org.chungtay.identity.Passkeys;
import org.chungtay.identity.People;
import org.chungtay.identity.Phone;
import org.chungtay.identity.Sessions;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@SignedIn
class MySignInPages {
  private final Sessions sessions;
  private final People people;
  private final Passkeys passkeys;
  private final CityAccounts accounts;

  MySignInPages(Sessions sessions, People people, Passkeys passkeys, CityAccounts accounts) {
    this.sessions = sessions;
    this.people = people;
    this.passkeys = passkeys;
    this.accounts = accounts;
  }

  @GetMapping("/me/sign-in")
  ModelAndView show(Actor actor, Form form, HttpServletRequest request) {
    var phone = people.phoneOf(actor, actor.person(), "own-page").map(Phone::masked).orElse("");
    return Pages.page(
        "identity/me/sign-in",
        new SignInWaysPage(
            form,
            actor.name(),
            phone,
            sessions.of(actor.person()),
            passkeys.offered(request),
            passkeys.of(actor.person()),
            accounts.name(),
            accounts.linked(actor.person())));
  }

  @PostMapping("/me/sessions/{session}/end")
  ModelAndView end(Actor actor, @PathVariable UUID session) {
    sessions.close(actor.person(), session);
    return Pages.changed("/me/sign-in", "identity.notice.device-signed-out");
  }
}
