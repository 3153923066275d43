package org.chungtay.organization.intake;

import java.util.List;
import org.chungtay.organization.Unit;
import org.chungtay.shared.web.Form;

/// The lists that were sent for a unit, and the form for the next.
///
/// @param kinds that the reader may send
public record IntakeList(
    Unit unit, List<IntakeKind> kinds, IntakeKind kind, List<Intake> sent, Form form) {}
