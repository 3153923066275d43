/// The demonstration city: invented people and a year of their work, made from a seed by the
/// product's own services, never inserted behind their backs. Always true: it is built only in an
/// installation marked as a demonstration; every name is drawn at random; building it again, or
/// going on after a kill, makes nothing twice.
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "launch",
      "identity",
      "territory",
      "evidence",
      "organization",
      "outcome",
      "calendar",
      "place",
      "movement",
      "activity",
      "care"
    })
@NullMarked
package org.chungtay.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
