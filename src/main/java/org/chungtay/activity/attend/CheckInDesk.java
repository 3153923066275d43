package org.chungtay.activity.attend;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.RegistrationId;
import org.chungtay.activity.SiteId;
import org.chungtay.activity.attend.AttendanceWriter.Entry;
import org.chungtay.activity.attend.EnteredPeople.Sheet;
import org.chungtay.activity.join.Ticket;
import org.chungtay.activity.named.KnownPeople;
import org.chungtay.activity.named.Meant;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// What the leader does at the gate: tick, take back, add. Everything may be pressed twice.
@Component
class CheckInDesk {
  private final Leadership leadership;
  private final Gate gate;
  private final EnteredPeople entered;
  private final KnownPeople known;
  private final Audit audit;
  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final CityClock clock;

  CheckInDesk(
      Leadership leadership,
      Gate gate,
      EnteredPeople entered,
      KnownPeople known,
      Audit audit,
      JdbcClient jdbc,
      TransactionOperations transactions,
      CityClock clock) {
    this.leadership = leadership;
    this.gate = gate;
    this.entered = entered;
    this.known = known;
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

  /// Takes a tick back; of somebody who was not ticked there is nothing to take. Refuses
  /// `attendance-closed` once the report is sent, also when it is sent at this moment.
  void untick(Actor leader, ActivityId activity, UUID registration) {
    transactions.executeWithoutResult(_ -> {
      if (!leadership.hold(leader, activity).state().takesAttendance()) {
        throw new AttendanceClosed();
      }
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

  /// Someone who is there and was not on the list: entered and ticked, or neither. Nothing happens
  /// while it is doubtful who they are.
  Meant add(Actor leader, ActivityId activity, Sheet oneName) {
    return Objects.requireNonNull(
        transactions.execute(_ -> {
          var held = leadership.hold(leader, activity);
          AttendanceTime.require(held, clock.now());
          return entered.enter(leader, held, oneName).getFirst();
        }));
  }

  /// A member of the activity's units, ticked straight from the list of members. Refuses
  /// `not-found` for anybody else.
  void addKnown(Actor leader, ActivityId activity, SiteId site, PersonId person) {
    transactions.executeWithoutResult(_ -> {
      var held = leadership.hold(leader, activity);
      AttendanceTime.require(held, clock.now());
      if (!known.knows(EnteredPeople.around(held), person)) {
        throw new NotFound("person");
      }
      entered.checkIn(leader, held, site, Way.TICKED, List.of(person));
    });
  }

  static Ticket ticket(ActivityId activity, UUID registration) {
    return new Ticket(activity, RegistrationId.of(registration));
  }
}
