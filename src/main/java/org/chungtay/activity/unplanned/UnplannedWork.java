package org.chungtay.activity.unplanned;

import java.util.List;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.Reporting.Report;

/// @param names of those who are entered one by one, beside the head-count
record UnplannedWork(Plan plan, List<Delegation> delegations, List<String> names, Report report) {}
