package org.chungtay.care.adopt;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;
import org.chungtay.place.PlaceId;

/// What a group's leader asks for.
///
/// @param id born with the form: asking twice asks once
/// @param successor who goes on when the leader does not
/// @param rota whose turn follows on whose; guests may be in it
/// @param follows the adoption that is handed over
public record Wish(
    AdoptionId id,
    PlaceId place,
    UnitId group,
    Optional<UnitId> sister,
    Optional<PersonId> successor,
    LocalDate since,
    Recurrence rule,
    DaysOff daysOff,
    LocalTime moment,
    String bring,
    List<PersonId> rota,
    List<Duty> duties,
    Optional<AdoptionId> follows) {

  /// Cleaning, watering, talking to people: in the group's own words.
  public record Duty(String words, Optional<PersonId> person) {}
}
