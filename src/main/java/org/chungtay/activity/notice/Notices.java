package org.chungtay.activity.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what was told and tells it, in the transaction of the deed: nothing is called off without
/// word to those who registered, and no word goes out about what did not happen.
@Component
public class Notices {
  private final JdbcClient jdbc;
  private final Lifecycle lifecycle;
  private final Messenger messenger;
  private final CityClock clock;

  Notices(JdbcClient jdbc, Lifecycle lifecycle, Messenger messenger, CityClock clock) {
    this.jdbc = jdbc;
    this.lifecycle = lifecycle;
    this.messenger = messenger;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void calledOff(Actor actor, Activity before, String reason) {
    var notice = new Notice(Notice.Kind.CANCELLED, clock.now(), reason, before.startsAt(), null);
    tell(actor, before, notice);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void postponed(Actor actor, Activity before, Instant startsAt, String reason) {
    var notice =
        new Notice(Notice.Kind.POSTPONED, clock.now(), reason, before.startsAt(), startsAt);
    tell(actor, before, notice);
  }

  /// Those of the waiting list who have got a place.
  @Transactional(propagation = Propagation.MANDATORY)
  public void movedUp(ActivityId activity, List<PersonId> people) {
    if (!people.isEmpty()) {
      var found = lifecycle.get(activity);
      people.forEach(person -> messenger.movedUp(found, person));
    }
  }

  /// Oldest first.
  public List<Notice> of(ActivityId activity) {
    return jdbc.sql(
            """
            select kind, at, reason, starts_before, starts_after from activity.notice
            where activity_id = :id order by at, id
            """)
        .param("id", activity.value())
        .query(Sql.rows(Notice.class))
        .list();
  }

  private void tell(Actor actor, Activity before, Notice notice) {
    var id = Ids.next();
    jdbc.sql(
            """
            insert into activity.notice
              (activity_id, id, at, kind, reason, starts_before, starts_after, by_person)
            values (:activity, :id, :at, :kind, :reason, :before, cast(:after as timestamptz), :by)
            """)
        .param("activity", before.id().value())
        .param("id", id)
        .param("at", Sql.time(notice.at()))
        .param("kind", notice.kind().name())
        .param("reason", notice.reason())
        .param("before", Sql.time(notice.startsBefore()))
        .param("after", notice.startsAfter() == null ? null : notice.startsAfter().toString())
        .param("by", actor.person().value())
        .update();
    registered(before.id()).forEach(person -> messenger.tell(actor, before, notice, id, person));
  }

  /// Whoever holds or waits for a place; a person is registered once.
  private List<PersonId> registered(ActivityId activity) {
    return jdbc
        .sql(
            """
            select person from activity.registration
            where activity_id = :id and state <> 'LEFT' order by number
            """)
        .param("id", activity.value())
        .query(Sql.rows(UUID.class))
        .list()
        .stream()
        .map(PersonId::of)
        .toList();
  }
}
