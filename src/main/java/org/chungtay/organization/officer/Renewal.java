package org.chungtay.organization.officer;

import java.time.LocalDate;
import org.chungtay.organization.Unit;
import org.chungtay.organization.right.RightLine;
import org.chungtay.shared.web.Form;

/// A right that is given once more.
///
/// @param proposed last day
public record Renewal(Unit unit, RightLine line, LocalDate proposed, Form form) {}
