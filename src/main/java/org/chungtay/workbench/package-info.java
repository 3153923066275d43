/// The officers' workbench: what waits for whom, in one list that is sorted, searched, confirmed
/// many at once and taken along as a table. Words: duty, doubt. Owns no data; every decision is the
/// work module's own.
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "identity",
      "territory",
      "evidence",
      "organization",
      "outcome",
      "care",
      "movement",
      "activity",
      "privacy"
    })
@NullMarked
package org.chungtay.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
