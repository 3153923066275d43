package org.chungtay.identity.session;

import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Routes of each policy, and one without, for the tests of the fence.
@RestController
class FencedPages {

  @Open
  @GetMapping("/test/open")
  String open(Optional<Actor> actor) {
    return "open to " + actor.map(Actor::name).orElse("anyone");
  }

  @Open
  @GetMapping("/test/actor")
  String actor(Actor actor) {
    return actor.name();
  }

  @SignedIn
  @GetMapping("/test/signed-in")
  String signedIn() {
    return "signed in";
  }

  @Needs("activity.confirm")
  @GetMapping("/test/needs")
  String needs() {
    return "confirms";
  }

  @GetMapping("/test/without-policy")
  String withoutPolicy() {
    return "leaked";
  }
}
