/// Recurrence ("every Sunday", "the 15th of the lunar month"), calendar files (RFC 5545), holidays,
/// working days. Words: recurrence, lunar date, calendar feed, holiday, working day. Always true:
/// days off are kept here once, for everybody who counts working days.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.chungtay.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
