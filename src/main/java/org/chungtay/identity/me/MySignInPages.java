package org.chungtay.identity.me;

import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.People;
import org.chungtay.identity.Phone;
import org.chungtay.identity.Sessions;
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

  MySignInPages(Sessions sessions, People people) {
    this.sessions = sessions;
    this.people = people;
  }

  @GetMapping("/me/sign-in")
  ModelAndView show(Actor actor) {
    var phone = people.phoneOf(actor, actor.person(), "own page").map(Phone::masked).orElse("");
    return Pages.page(
        "identity/me/sign-in",
        new SignInWaysPage(actor.name(), phone, sessions.of(actor.person())));
  }

  @PostMapping("/me/sessions/{session}/end")
  ModelAndView end(Actor actor, @PathVariable UUID session) {
    sessions.close(actor.person(), session);
    return Pages.changed("/me/sign-in", "identity.notice.device-signed-out");
  }
}
