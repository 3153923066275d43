/// The public pages over all modules: home, ward, organisation, figure, downloads and the open API.
/// Words: figure, filter. Always true: it reads through doors and stores nothing; every figure it
/// shows is a link to its definition and its rows; nobody imports it.
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "identity",
      "territory",
      "evidence",
      "organization",
      "outcome",
      "movement",
      "care",
      "activity"
    })
@NullMarked
package org.chungtay.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
