package org.chungtay.outcome.periodic;

import java.util.List;
import org.chungtay.outcome.UnitReports.Waiting;

/// Reports that wait for the reader.
///
/// @param asks whether the reader may ask units for reports
public record WaitingModel(List<Waiting> waiting, boolean asks) {}
