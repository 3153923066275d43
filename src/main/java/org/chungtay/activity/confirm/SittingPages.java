package org.chungtay.activity.confirm;

import java.util.Set;
import java.util.UUID;
import org.chungtay.activity.Duties;
import org.chungtay.activity.Duties.Ask;
import org.chungtay.activity.Duties.Kind;
import org.chungtay.activity.Duties.Order;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Begins to go through what waits, and says at the end what became of it.
@Controller
@Needs("activity.confirm")
class SittingPages {
  private static final int LONGEST = 200;

  private final Sittings sittings;
  private final LatelyDecided lately;
  private final Duties duties;

  SittingPages(Sittings sittings, LatelyDecided lately, Duties duties) {
    this.sittings = sittings;
    this.lately = lately;
    this.duties = duties;
  }

  @PostMapping("/sittings")
  @FormPage("/workbench")
  ModelAndView begin(Actor officer, Form form) {
    var id = form.id("id");
    var kind = form.choice("kind", Confirmable.class).kind();
    var order = form.choice("order", Order.class);
    var words = form.lineOrEmpty("q", LONGEST);
    form.check();
    var ask = new Ask(kind, words, order, Set.of(), 0, Sittings.MOST);
    var sitting = sittings.begin(officer, id, duties.waiting(officer, ask));
    if (sitting.items().isEmpty()) {
      form.refuse("id", "nothing-waits");
      form.check();
    }
    return Pages.goTo(sitting.first().map(sitting::address).orElseGet(sitting::address));
  }

  /// Only the officer's own.
  @SignedIn
  @GetMapping("/sittings/{id}")
  ModelAndView look(Actor officer, @PathVariable UUID id) {
    var sitting = sittings.find(officer, id).orElseThrow(() -> new NotFound("sitting"));
    return Pages.page(
        "activity/confirm/sitting",
        new SittingModel(sitting, lately.of(officer), duties.count(officer, Kind.TO_CONFIRM)));
  }

  /// What can be gone through; both are confirmed the same way.
  enum Confirmable {
    TO_CONFIRM(Kind.TO_CONFIRM),
    ESCALATED(Kind.ESCALATED);

    private final Kind kind;

    Confirmable(Kind kind) {
      this.kind = kind;
    }

    Kind kind() {
      return kind;
    }
  }
}
