package org.chungtay.organization.succession;

import java.time.LocalDate;
import java.util.UUID;

/// What makes units go on in others: a reorganisation of areas or a merger of units.
///
/// @param day first day of the successors
public record Change(UUID id, LocalDate day) {}
