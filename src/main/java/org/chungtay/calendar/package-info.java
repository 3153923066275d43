/// Recurrence ("every Sunday", "last Sunday of the quarter"), calendar files (RFC 5545) and working
/// days. Words: recurrence, occurrence, calendar feed, working day. Always true: days off are kept
/// here once, for everybody who counts working days.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.chungtay.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
