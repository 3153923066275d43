package org.chungtay.activity.attend;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.RegistrationId;
import org.chungtay.activity.SiteId;
import org.chungtay.activity.attend.AttendanceWriter.Entry;
import org.chungtay.activity.join.Joining;
import org.chungtay.activity.join.Registrations;
import org.chungtay.activity.join.Ticket;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// What the leader does at the gate: tick, take back, add. Everything may be pressed twice.
@Component
class CheckInDesk {
  private final Leadership leadership;
  private final Gate gate;
  private final Joining joining;
  private final Registrations registrations;
  private final Audit audit;
  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final CityClock clock;

  CheckInDesk(
      Leadership leadership,
      Gate gate,
      Joining joining,
      Registrations registrations,
      Audit audit,
      JdbcClient jdbc,
      TransactionOperations transactions,
      CityClock clock) {
    this.leadership = leadership;
    this.gate = gate;
    this.joining = joining;
    this.registrations = registrations;
    this.audit = audit;
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Refuses `attendance-closed`, `not-found`.
  Recorded tick(Actor leader, Ticket ticket, SiteId site, Way way) {
    leadership.requireQuickly(leader, ticket.activity());
    return record(new Entry(ticket, site, way, clock.now(), Optional.of(leader.person())));
  }

  /// Whoever holds a fresh code of the site; the caller has checked it.
  Recorded byCode(Ticket ticket, SiteId site) {
    return record(new Entry(ticket, site, Way.SITE_CODE, clock.now(), Optional.empty()));
  }

  private Recorded record(Entry entry) {
    var recorded = gate.checkIn(List.of(entry)).getFirst();
    return switch (recorded) {
      case NEW, ALREADY -> recorded;
      case UNKNOWN -> throw new NotFound("ticket");
      case CLOSED -> throw new AttendanceClosed();
    };
  }

  /// Takes a tick back.
  void untick(Actor leader, ActivityId activity, UUID registration) {
    var found = leadership.require(leader, activity);
    if (!found.state().takesAttendance()) {
      throw new AttendanceClosed();
    }
    transactions.executeWithoutResult(_ -> {
      var removed =
          jdbc.sql(
                  """
                  delete from activity.attendance
                  where activity_id = :activity and registration_id = :registration
                  """)
              .param("activity", activity.value())
              .param("registration", registration)
              .update();
      if (removed == 1) {
        audit.did(
            leader,
            "activity.attendance-taken-back",
            activity.value(),
            Map.of("registration", registration.toString()));
      }
    });
  }

  /// Someone who is there and was not on the list: entered and ticked.
  ///
  /// @param form id of the form (and line) that entered them
  void add(
      Actor leader,
      Activity activity,
      SiteId site,
      String form,
      String name,
      Optional<Phone> phone,
      Way way) {
    var _ = leadership.require(leader, activity.id());
    var ticket =
        Objects.requireNonNull(
            transactions.execute(_ -> {
              var id = PersonId.of(Ids.named("entered/" + leader.person() + "/" + form));
              var person = joining.entered(id, name, phone);
              var entry = new Registrations.Entry(person, site, Optional.of(leader.person()));
              var registration = registrations.register(activity.id(), entry);
              audit.did(
                  leader,
                  "activity.person-entered",
                  activity.id().value(),
                  Map.of("registration", registration.id().toString()));
              return new Ticket(activity.id(), registration.id());
            }));
    var _ = tick(leader, ticket, site, way);
  }

  static Ticket ticket(ActivityId activity, UUID registration) {
    return new Ticket(activity, RegistrationId.of(registration));
  }
}
