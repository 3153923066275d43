package org.chungtay.movement.launch;

import org.chungtay.movement.Movement;
import org.chungtay.movement.Movement.Partner;
import org.chungtay.movement.Movements.Draft;
import org.chungtay.shared.error.InvalidInput;

/// What a draft of a movement must be, and what partners are asked anew for.
final class Drafts {
  private Drafts() {}

  static Draft of(Movement held) {
    return new Draft(
        held.id(), held.name(), held.why(), held.first(), held.last(), held.partners(), held.sdg());
  }

  static boolean otherTerms(Draft draft, Movement held) {
    return !draft.partners().equals(held.partners())
        || !draft.first().equals(held.first())
        || !draft.last().equals(held.last())
        || !draft.why().equals(held.why());
  }

  static void requireSound(Draft draft) {
    var organizations = draft.partners().stream().map(Partner::organization).distinct().count();
    if (organizations != draft.partners().size()) {
      throw new InvalidInput("partners", "not-a-choice");
    }
    if (draft.last().isBefore(draft.first())) {
      throw new InvalidInput("last", "period-turned-round");
    }
  }
}
