package org.chungtay.outcome.invariant;

import java.util.Optional;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Permission;
import org.chungtay.outcome.OutcomeInvariants;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class InvariantPages {
  private static final String ADDRESS = "/admin/invariants";
  private static final String ADMINISTER = "installation.administer";
  private static final int SHOWN = 10;

  private final OutcomeInvariants invariants;
  private final Access access;

  InvariantPages(OutcomeInvariants invariants, Access access) {
    this.invariants = invariants;
    this.access = access;
  }

  /// Whoever doubts a figure sees what was checked, when, and what was found.
  @Open
  @GetMapping("/invariants")
  ModelAndView showToAll() {
    return page(false);
  }

  @Needs(ADMINISTER)
  @GetMapping(ADDRESS)
  ModelAndView show(Actor actor) {
    access.require(actor, new Permission(ADMINISTER), Access.INSTALLATION);
    return page(true);
  }

  private ModelAndView page(boolean mayCheck) {
    return Pages.page(
        "outcome/invariant/invariants", new InvariantsModel(invariants.checks(SHOWN), mayCheck));
  }

  /// Reads the whole book, hence the limit.
  @Needs(ADMINISTER)
  @Limited(calls = 20, minutes = 60)
  @PostMapping(ADDRESS)
  ModelAndView check(Actor actor) {
    access.require(actor, new Permission(ADMINISTER), Access.INSTALLATION);
    var check = invariants.check(Optional.of(actor));
    return Pages.changed(
        ADDRESS, check.findings().isEmpty() ? "outcome.notice.sound" : "outcome.notice.broken");
  }
}
