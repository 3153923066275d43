/// Activities from plan to public result. Words: activity, site, registration, attendance,
/// delegation, report, acceptance, share. Always true: a state is reached only by a legal step; a
/// person attends an activity once however often a scan is sent; nobody confirms their own report;
/// partners accept their shares before anything is posted; a confirmation posts the outcome once.
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "identity",
      "notification",
      "territory",
      "evidence",
      "organization",
      "calendar",
      "outcome",
      "movement"
    })
@NullMarked
package org.chungtay.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
