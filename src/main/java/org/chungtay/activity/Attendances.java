package org.chungtay.activity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;

/// Who comes and who was there.
public interface Attendances {

  /// A person registers themselves: a place if there is one, otherwise the end of the waiting list.
  /// Registering again returns the same registration. Refuses `registration-closed`.
  Registration register(ActivityId activity, PersonId person, SiteId site);

  /// A leader enters someone (managed member, walk-in); needs [ActivityPermissions#LEAD].
  Registration enter(Actor leader, ActivityId activity, PersonId person, SiteId site);

  /// Many people at once, who each registered themselves: on paper, or in another system. The same
  /// places, in the order of the list, and the same waiting list as for one, in one statement.
  /// Refuses `registration-closed`.
  Map<PersonId, RegistrationId> registerAll(ActivityId activity, List<Coming> people);

  /// Many people at once whom a leader enters; needs [ActivityPermissions#LEAD]. Refuses
  /// `registration-closed`.
  Map<PersonId, RegistrationId> enterAll(Actor leader, ActivityId activity, List<Coming> people);

  /// Gives the place back; the first of the waiting list moves up.
  void leave(ActivityId activity, RegistrationId registration);

  /// Records attendances, each once however often it is sent; needs [ActivityPermissions#LEAD] or a
  /// proof the caller has checked (ticket scanned by a leader, signed code of the site).
  void checkIn(Actor leader, ActivityId activity, List<CheckIn> checkIns);

  /// People who came as a group; repeating it with the same id changes nothing.
  void count(Actor leader, ActivityId activity, Delegation delegation);

  /// Where one registered person stands in line: empty when they hold a place.
  Optional<Integer> placeInLine(ActivityId activity, RegistrationId registration);

  enum Way {
    TICKET,
    SITE_CODE,
    TICKED,
    PAPER
  }

  enum Standing {
    COMING,
    WAITING,
    LEFT
  }

  record Registration(
      ActivityId activity, RegistrationId id, PersonId person, SiteId site, Standing state) {}

  /// Somebody and where they come.
  record Coming(PersonId person, SiteId site) {}

  record CheckIn(RegistrationId registration, SiteId site, Way way, Instant at) {}

  record Delegation(UUID id, SiteId site, String name, Optional<UnitId> unit, int headCount) {}
}
