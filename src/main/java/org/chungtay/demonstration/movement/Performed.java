package org.chungtay.demonstration.movement;

import java.time.LocalDate;
import org.chungtay.activity.ActivityId;

/// An activity of the year that was announced.
///
/// @param lead code of the organisation that led it
public record Performed(ActivityId activity, String title, String lead, LocalDate day) {}
