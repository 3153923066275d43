/// From what was done to a confirmed outcome: the leader's report, work that nobody planned, and
/// the decision of another person, which posts the outcome.
@NullMarked
package org.chungtay.activity.report;

import org.jspecify.annotations.NullMarked;
