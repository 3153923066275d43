package org.chungtay.activity.attend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.activity.ActivityClosed;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.RegistrationId;
import org.chungtay.activity.SiteId;
import org.chungtay.activity.attend.AttendanceWriter.Entry;
import org.chungtay.activity.join.Registrations;
import org.chungtay.activity.join.Ticket;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door of rooms `join` and `attend`.
@Service
class RecordedAttendances implements Attendances {
  private final Registrations registrations;
  private final Leadership leadership;
  private final AttendanceWriter writer;
  private final Delegations delegations;
  private final Audit audit;

  RecordedAttendances(
      Registrations registrations,
      Leadership leadership,
      AttendanceWriter writer,
      Delegations delegations,
      Audit audit) {
    this.registrations = registrations;
    this.leadership = leadership;
    this.writer = writer;
    this.delegations = delegations;
    this.audit = audit;
  }

  @Override
  public Registration register(ActivityId activity, PersonId person, SiteId site) {
    return registrations.register(
        activity, new Registrations.Entry(person, site, Optional.empty()));
  }

  @Override
  @Transactional
  public Registration enter(Actor leader, ActivityId activity, PersonId person, SiteId site) {
    var _ = leadership.require(leader, activity);
    var entered =
        registrations.register(
            activity, new Registrations.Entry(person, site, Optional.of(leader.person())));
    audit.did(
        leader,
        "activity.person-entered",
        activity.value(),
        Map.of("registration", entered.id().toString()));
    return entered;
  }

  @Override
  public Map<PersonId, RegistrationId> registerAll(ActivityId activity, List<Coming> people) {
    return registrations.registerAll(activity, Optional.empty(), people);
  }

  @Override
  @Transactional
  public Map<PersonId, RegistrationId> enterAll(
      Actor leader, ActivityId activity, List<Coming> people) {
    var _ = leadership.require(leader, activity);
    var entered = registrations.registerAll(activity, Optional.of(leader.person()), people);
    audit.did(
        leader,
        "activity.people-entered",
        activity.value(),
        Map.of("count", Integer.toString(entered.size())));
    return entered;
  }

  @Override
  public void leave(ActivityId activity, RegistrationId registration) {
    registrations.leave(new Ticket(activity, registration));
  }

  @Override
  @Transactional
  public void checkIn(Actor leader, ActivityId activity, List<CheckIn> checkIns) {
    leadership.requireQuickly(leader, activity);
    var recorded =
        writer.write(
            checkIns.stream()
                .map(one ->
                    new Entry(
                        new Ticket(activity, one.registration()),
                        one.site(),
                        one.way(),
                        one.at(),
                        Optional.of(leader.person())))
                .toList());
    if (recorded.contains(Recorded.CLOSED)) {
      throw new ActivityClosed();
    }
  }

  @Override
  public void count(Actor leader, ActivityId activity, Delegation delegation) {
    delegations.count(leader, activity, delegation);
  }

  @Override
  public Optional<Integer> placeInLine(ActivityId activity, RegistrationId registration) {
    return registrations.placeInLine(new Ticket(activity, registration));
  }
}
