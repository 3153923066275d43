package org.chungtay.movement.sustain;

import java.time.LocalDate;
import java.util.UUID;
import org.chungtay.movement.CheckKind;
import org.chungtay.movement.CopyId;
import org.chungtay.territory.AreaId;

/// What an officer saw of a copy on a day: so many fields, and on how many of them it was kept; or
/// so many people. Nobody is named.
///
/// @param area commune or residential group in which the fields lie
/// @param reason why it was refused
public record Inspection(
    UUID id,
    CopyId copy,
    CheckKind kind,
    LocalDate day,
    AreaId area,
    int seen,
    int kept,
    String note,
    State state,
    String reason) {

  public enum State {
    SENT,
    CONFIRMED,
    REFUSED
  }
}
