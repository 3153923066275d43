/// The outcome book: indicators, outcome entries with shares, corrections by reversal, evidence
/// links, totals; declared figures, and reports of units beside them. Words: indicator, outcome,
/// share, source, revision, reversal, state, ratio, declared, report request. Always true: entries
/// are never changed or deleted; shares of an entry sum to exactly 1, so the city's total is the
/// sum over organisations; one source posts an indicator once per revision.
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "identity",
      "notification",
      "territory",
      "organization",
      "evidence"
    })
@NullMarked
package org.chungtay.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
