package org.chungtay.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Rights handed on during absence: somebody's own, on their own scopes, to another for some days.
/// Never more than the giver holds on the day, never a right that came by standIn, and never longer
/// than the giver's own; the database holds to it too. What the deputy does by them is told with
/// the giver's name.
public interface StandIns {
  /// Longer is no absence but another's office.
  int MOST_DAYS = 92;

  /// Hands rights on and tells both. Repeating it with the same id changes nothing. Refuses
  /// `not-allowed` for grants that are not the giver's own, `not-lendable`, `right-ends-earlier`,
  /// `oneself`.
  void handOver(Actor giver, StandIn standIn);

  /// Ends it at this moment; the giver takes it back, or the deputy gives it back. Repeating it
  /// changes nothing.
  void end(Actor actor, UUID standIn);

  /// The actor's own grants on scopes that can be handed on, in force on or after a day, with those
  /// of their permissions that may be.
  List<Own> own(Actor giver, LocalDate day);

  /// Given or received by the person, newest first; also ended ones.
  List<Told> of(PersonId person, int most);

  /// In whose place the person may act today, and until when.
  List<Told> receivedToday(PersonId person);

  /// @param grants of the giver
  /// @param lastDay inclusive
  record StandIn(
      UUID id,
      PersonId deputy,
      Set<UUID> grants,
      Set<Permission> permissions,
      LocalDate firstDay,
      LocalDate lastDay,
      String why) {}

  record Own(UUID grant, UUID scope, String scopeName, LocalDate lastDay, List<String> deeds) {}

  /// @param scopes their names
  /// @param deeds codes of the permissions that can be used today or later
  /// @param over ended, taken back or run out
  record Told(
      UUID id,
      PersonId giver,
      String giverName,
      PersonId deputy,
      String deputyName,
      List<String> scopes,
      List<String> deeds,
      LocalDate firstDay,
      LocalDate lastDay,
      String why,
      boolean over) {}
}
