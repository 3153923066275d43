/// Recurrence ("every Sunday", "last Sunday of the quarter") and calendar files (RFC 5545). Words:
/// recurrence, occurrence, calendar feed. Owns no data.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.chungtay.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
