package org.chungtay.movement.fund;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.movement.MovementFunds.Recorded;
import org.chungtay.movement.MovementId;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.view.Tone;

/// A record of money as those see it who run the movement.
///
/// @param purpose of a correction: why
/// @param corrects the record that it takes out of the book again
/// @param unit for which it was recorded
/// @param decidedUnit for which it was confirmed or refused
/// @param reason why it was refused
public record Money(
    UUID id,
    MovementId movement,
    Kind kind,
    LocalDate day,
    String account,
    long amount,
    String party,
    String purpose,
    Optional<UUID> task,
    Optional<UUID> corrects,
    UnitId unit,
    State state,
    PersonId writtenBy,
    LocalDate written,
    Optional<UnitId> decidedUnit,
    Optional<LocalDate> decided,
    String reason) {

  public enum Kind {
    RECEIPT,
    SPENDING,
    CORRECTION;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public enum State {
    SENT,
    CONFIRMED,
    REFUSED,
    WITHDRAWN;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public Tone tone() {
      return switch (this) {
        case SENT -> Tone.WAITING;
        case CONFIRMED -> Tone.KEPT;
        case REFUSED -> Tone.LAPSED;
        case WITHDRAWN -> Tone.PLAIN;
      };
    }
  }

  /// As it is sent in.
  static Money sent(Recorded one, UnitId unit, PersonId by, LocalDate today) {
    return new Money(
        one.id(),
        one.movement(),
        Kind.valueOf(one.kind().name()),
        one.day(),
        one.account(),
        one.amount(),
        one.party(),
        one.purpose(),
        one.task(),
        Optional.empty(),
        unit,
        State.SENT,
        by,
        today,
        Optional.empty(),
        Optional.empty(),
        "");
  }

  /// What takes this out of the book again, as it is sent in.
  Money taken(UUID correction, String why, UnitId recorder, PersonId by, LocalDate today) {
    return new Money(
        correction,
        movement,
        Kind.CORRECTION,
        day,
        account,
        amount,
        "",
        why,
        Optional.empty(),
        Optional.of(id),
        recorder,
        State.SENT,
        by,
        today,
        Optional.empty(),
        Optional.empty(),
        "");
  }

  public String address() {
    return "/movement-plans/" + movement + "/fund/" + id;
  }
}
