/// Care that lasts: who looks after which place, whose turn it is, what was done, and what follows
/// when nothing was. Words: adoption, rota, turn, care round, stand-in, sister group, lapse,
/// amnesty, lot, report, need, habit, survival. Always true: a place has one adoption at a time; a
/// lapse belongs to a place and never to a person; weeks of amnesty never count; whoever did a
/// round does not confirm it.
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
      "movement"
    })
@NullMarked
package org.chungtay.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
