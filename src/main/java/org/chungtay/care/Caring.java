package org.chungtay.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.calendar.Recurrence;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;
import org.chungtay.place.PlaceId;
import org.chungtay.territory.AreaId;

/// Adopting places, taking turns and weeks of amnesty, for callers other than the pages: the same
/// rules and refusals.
public interface Caring {

  /// Asks for an adoption; asking again with the same id changes nothing.
  void ask(Actor leader, Wanted wanted);

  /// By somebody else than who asked.
  void accept(Actor officer, AdoptionId adoption);

  /// Of an adoption, both days included, as far as they are written down.
  List<OnTurn> turns(AdoptionId adoption, LocalDate from, LocalDate to);

  /// A round for a turn.
  ///
  /// @return whether it waits for a second person
  boolean done(Actor actor, Done done);

  /// By a second person.
  void confirm(Actor officer, RoundId round);

  /// Declares days in which no turn counts and lets a second officer approve them.
  void spare(Actor declares, Actor approves, Spared spared);

  /// What nights do: turns are written ahead, and places go along the ladder up to today.
  void goOn();

  /// @param rota whose turn follows on whose
  /// @param duties in the group's own words
  record Wanted(
      AdoptionId id,
      PlaceId place,
      UnitId group,
      Optional<UnitId> sister,
      LocalDate since,
      Recurrence rule,
      LocalTime moment,
      String bring,
      List<PersonId> rota,
      List<String> duties) {}

  /// @param holder who is expected
  /// @param open nobody has kept it yet, and it counts
  record OnTurn(TurnId id, LocalDate day, Optional<PersonId> holder, boolean open) {}

  /// @param ticked codes of the check-list
  /// @param photo of how it is afterwards, as JPEG
  record Done(
      RoundId id,
      AdoptionId adoption,
      TurnId turn,
      LocalDate day,
      List<String> ticked,
      Optional<byte[]> photo) {}

  record Spared(
      UUID id,
      UnitId unit,
      List<AreaId> areas,
      LocalDate firstDay,
      LocalDate lastDay,
      String words) {}
}
