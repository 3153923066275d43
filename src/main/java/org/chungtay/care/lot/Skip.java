package org.chungtay.care.lot;

import java.time.LocalDate;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;

/// A day on which the number was not drawn.
///
/// @param words why
/// @param sure a second person of another organisation has said so too
public record Skip(LocalDate day, String words, PersonId by, UnitId unit, boolean sure) {}
