package org.chungtay.activity.unplanned;

import java.util.List;
import java.util.function.UnaryOperator;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.named.ListLine;

/// @param names of those who are entered one by one, beside the head-count
/// @param answers what was said about doubtful names, by field
/// @param surelyAnother the leader was asked and says that it is not what somebody else reported
record UnplannedWork(
    Plan plan,
    List<Delegation> delegations,
    List<ListLine.Name> names,
    UnaryOperator<String> answers,
    boolean surelyAnother,
    Report report) {}
