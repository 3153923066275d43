/// Movements and models: what several organisations set out to do together, recipes that others
/// take over, and what became of each copy. Words: movement, plan, task, model, copy, origin,
/// sustain check, pledge, money. Always true: a copy has one parent and says what it changed;
/// whether it lasts is told by the check that its model defines; households are counted per area
/// and never ranked.
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "identity",
      "notification",
      "territory",
      "evidence",
      "organization",
      "calendar",
      "place",
      "outcome",
      "ledger"
    })
@NullMarked
package org.chungtay.movement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
