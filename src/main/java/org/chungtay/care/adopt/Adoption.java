package org.chungtay.care.adopt;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;
import org.chungtay.place.PlaceId;
import org.chungtay.territory.AreaId;
import org.jspecify.annotations.Nullable;

/// A group's promise to look after a place.
///
/// @param until first day on which it is over
/// @param leader who took it over last; nobody before the first hand-over
public record Adoption(
    AdoptionId id,
    PlaceId place,
    AreaId area,
    UnitId unit,
    Optional<UnitId> sister,
    Optional<PersonId> successor,
    LocalDate since,
    Optional<LocalDate> until,
    Recurrence rule,
    DaysOff daysOff,
    LocalTime moment,
    String bring,
    State state,
    PersonId askedBy,
    Optional<PersonId> decidedBy,
    Optional<PersonId> leader,
    Optional<AdoptionId> follows,
    int version) {

  public enum State {
    ASKED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN
  }

  public enum End {
    ENDED,
    HANDED_OVER,
    /// By the ladder.
    RELEASED,
    /// The place itself was closed.
    CLOSED,
    REORGANIZED
  }

  /// In force, or accepted from a later day on.
  boolean promisedOn(LocalDate day) {
    return state == State.ACCEPTED && until.map(day::isBefore).orElse(true);
  }

  public boolean inForceOn(LocalDate day) {
    return state == State.ACCEPTED && !day.isBefore(since) && until.map(day::isBefore).orElse(true);
  }

  /// Accepted, and not over on this day.
  public boolean goesOnAfter(LocalDate day) {
    return state == State.ACCEPTED && until.map(day::isBefore).orElse(true);
  }

  record Row(
      UUID id,
      UUID place,
      UUID area,
      UUID unit,
      @Nullable UUID sister,
      @Nullable UUID successor,
      LocalDate since,
      @Nullable LocalDate until,
      String rule,
      String daysOff,
      LocalTime moment,
      String bring,
      String state,
      UUID askedBy,
      @Nullable UUID decidedBy,
      @Nullable UUID leader,
      @Nullable UUID follows,
      int version) {

    static final String COLUMNS =
        """
        id, place, area, unit, sister, successor, since, until, rule, days_off, moment, bring, state,
        asked_by, decided_by, leader, follows, version
        """;

    Adoption adoption() {
      return new Adoption(
          AdoptionId.of(id),
          PlaceId.of(place),
          AreaId.of(area),
          UnitId.of(unit),
          Optional.ofNullable(sister).map(UnitId::of),
          Optional.ofNullable(successor).map(PersonId::of),
          since,
          Optional.ofNullable(until),
          new Recurrence(rule),
          DaysOff.valueOf(daysOff),
          moment,
          bring,
          State.valueOf(state),
          PersonId.of(askedBy),
          Optional.ofNullable(decidedBy).map(PersonId::of),
          Optional.ofNullable(leader).map(PersonId::of),
          Optional.ofNullable(follows).map(AdoptionId::of),
          version);
    }
  }
}
