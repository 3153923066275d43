package org.chungtay.care.turn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.TurnId;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;
import org.chungtay.place.PlaceId;
import org.jspecify.annotations.Nullable;

/// One day on which a group is on turn at a place.
///
/// @param movedFrom the day of the rule, where a holiday moved it
/// @param assignee whose turn it is by the rotation
/// @param standIn who comes instead, of `standInUnit`
public record Turn(
    TurnId id,
    AdoptionId adoption,
    PlaceId place,
    UnitId unit,
    Optional<UnitId> sister,
    LocalDate day,
    Optional<LocalDate> movedFrom,
    LocalTime moment,
    String bring,
    Optional<PersonId> assignee,
    Optional<PersonId> standIn,
    Optional<UnitId> standInUnit,
    State state,
    Optional<Instant> reminded,
    boolean fixed) {

  public enum State {
    DUE,
    KEPT,
    MISSED,
    /// A week of amnesty.
    EXCUSED
  }

  /// Who is expected: the stand-in, or whose turn it is.
  public Optional<PersonId> holder() {
    return standIn.or(() -> assignee);
  }

  public boolean heldBy(PersonId person) {
    return holder().equals(Optional.of(person));
  }

  /// In whose name the round is done.
  public UnitId actingUnit() {
    return standInUnit.orElse(unit);
  }

  record Row(
      UUID id,
      UUID adoption,
      UUID place,
      UUID unit,
      @Nullable UUID sister,
      LocalDate day,
      @Nullable LocalDate movedFrom,
      LocalTime moment,
      String bring,
      @Nullable UUID assignee,
      @Nullable UUID standIn,
      @Nullable UUID standInUnit,
      String state,
      @Nullable Instant remindedAt,
      boolean fixed) {

    static final String SELECT =
        """
        select t.id, t.adoption, t.place, t.unit, a.sister, t.day, t.moved_from, a.moment, a.bring,
               t.assignee, t.stand_in, t.stand_in_unit, t.state, t.reminded_at, t.fixed
        from care.turn t join care.adoption a on a.id = t.adoption
        """;

    Turn turn() {
      return new Turn(
          TurnId.of(id),
          AdoptionId.of(adoption),
          PlaceId.of(place),
          UnitId.of(unit),
          Optional.ofNullable(sister).map(UnitId::of),
          day,
          Optional.ofNullable(movedFrom),
          moment,
          bring,
          Optional.ofNullable(assignee).map(PersonId::of),
          Optional.ofNullable(standIn).map(PersonId::of),
          Optional.ofNullable(standInUnit).map(UnitId::of),
          State.valueOf(state),
          Optional.ofNullable(remindedAt),
          fixed);
    }
  }
}
