package org.chungtay.activity.join;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Attendances.Coming;
import org.chungtay.activity.Attendances.Registration;
import org.chungtay.activity.Attendances.Standing;
import org.chungtay.activity.RegistrationClosed;
import org.chungtay.activity.RegistrationId;
import org.chungtay.activity.SiteId;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.activity.notice.Notices;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Places and the waiting list. Everything that gives or takes a place holds the activity's row, so
/// places are given one after the other and never more than there are (the CHECK on
/// `activity.coming` would refuse it anyway).
@Component
public class Registrations {
  private final JdbcClient jdbc;
  private final Lifecycle lifecycle;
  private final Notices notices;
  private final EnteredTogether together;
  private final CityClock clock;

  Registrations(
      JdbcClient jdbc,
      Lifecycle lifecycle,
      Notices notices,
      EnteredTogether together,
      CityClock clock) {
    this.jdbc = jdbc;
    this.together = together;
    this.lifecycle = lifecycle;
    this.notices = notices;
    this.clock = clock;
  }

  /// By whom and how a person came onto the list.
  ///
  /// @param by the leader who entered them; empty when they registered themselves
  public record Entry(PersonId person, SiteId site, Optional<PersonId> by) {
    String way() {
      return by.isEmpty() ? "SELF" : "LEADER";
    }
  }

  /// Refuses `registration-closed`: for those who register themselves unless it is announced, for a
  /// leader unless attendance is taken.
  @Transactional
  public Registration register(ActivityId activity, Entry entry) {
    var held = lifecycle.hold(activity);
    requireOpen(held, entry.by());
    var known = find(activity, entry.person());
    if (known.filter(registration -> registration.state() != Standing.LEFT).isPresent()) {
      return known.get();
    }
    var standing = takePlace(activity) ? Standing.COMING : Standing.WAITING;
    var site = held.site(entry.site()).id();
    return known.isPresent()
        ? comeBack(known.get(), site, standing)
        : add(held, entry, site, standing);
  }

  /// Many at once; refuses `registration-closed` as for one.
  @Transactional
  public Map<PersonId, RegistrationId> registerAll(
      ActivityId activity, Optional<PersonId> by, List<Coming> people) {
    var held = lifecycle.hold(activity);
    requireOpen(held, by);
    return together.register(held, by, people);
  }

  private static void requireOpen(Activity held, Optional<PersonId> by) {
    if (!(by.isEmpty() ? held.state().takesRegistrations() : held.state().takesAttendance())) {
      throw new RegistrationClosed();
    }
  }

  /// Gives the place back; the first of the waiting list takes it. Leaving twice is leaving once.
  /// Refuses `already-there` once somebody is checked in.
  @Transactional
  public void leave(Ticket ticket) {
    var held = lifecycle.hold(ticket.activity());
    if (!held.state().takesRegistrations()) {
      throw new RegistrationClosed();
    }
    var before = get(ticket);
    if (before.state() == Standing.LEFT) {
      return;
    }
    if (there(ticket)) {
      throw new AlreadyThere();
    }
    set(ticket, Standing.LEFT);
    if (before.state() == Standing.COMING) {
      jdbc.sql("update activity.activity set coming = coming - 1 where id = :id")
          .param("id", ticket.activity().value())
          .update();
      moveUp(ticket.activity());
    }
  }

  private boolean there(Ticket ticket) {
    return jdbc.sql(
            """
            select exists (select from activity.attendance
                           where activity_id = :activity and registration_id = :id)
            """)
        .param("activity", ticket.activity().value())
        .param("id", ticket.registration().value())
        .query(Boolean.class)
        .single();
  }

  /// The waiting list takes what places there are, in order: after somebody left, or when the
  /// activity got larger. Needs the activity to be held.
  public void moveUp(ActivityId activity) {
    var moved =
        jdbc
            .sql(
                """
                with free as (
                  select id, coalesce(capacity, 1000000) - coming as places
                  from activity.activity where id = :activity),
                next as (
                  select r.id, row_number() over (order by r.registered_at, r.number) as place
                  from activity.registration r
                  where r.activity_id = :activity and r.state = 'WAITING'),
                moved as (
                  update activity.registration r set state = 'COMING'
                  from next, free
                  where r.activity_id = :activity and r.id = next.id and next.place <= free.places
                  returning r.person),
                counted as (
                  update activity.activity set coming = coming + (select count(*) from moved)
                  where id = :activity and exists (select from moved))
                select person from moved
                """)
            .param("activity", activity.value())
            .query(Sql.rows(UUID.class))
            .list()
            .stream()
            .map(PersonId::of)
            .toList();
    notices.movedUp(activity, moved);
  }

  public Optional<Registration> find(ActivityId activity, PersonId person) {
    return jdbc.sql(SELECT + "where activity_id = :activity and person = :person")
        .param("activity", activity.value())
        .param("person", person.value())
        .query((row, _) -> registration(row))
        .optional();
  }

  /// Refuses `not-found`.
  public Registration get(Ticket ticket) {
    return jdbc.sql(SELECT + "where activity_id = :activity and id = :id")
        .param("activity", ticket.activity().value())
        .param("id", ticket.registration().value())
        .query((row, _) -> registration(row))
        .optional()
        .orElseThrow(() -> new NotFound("ticket"));
  }

  public Optional<Integer> placeInLine(Ticket ticket) {
    return jdbc.sql(
            """
            select count(before.id)::int
            from activity.registration mine
            join activity.registration before
              on before.activity_id = mine.activity_id and before.state = 'WAITING'
             and (before.registered_at, before.number) <= (mine.registered_at, mine.number)
            where mine.activity_id = :activity and mine.id = :id and mine.state = 'WAITING'
            having count(before.id) > 0
            """)
        .param("activity", ticket.activity().value())
        .param("id", ticket.registration().value())
        .query(Integer.class)
        .optional();
  }

  private boolean takePlace(ActivityId activity) {
    return jdbc.sql(
                """
                update activity.activity set coming = coming + 1
                where id = :id and (capacity is null or coming < capacity)
                """)
            .param("id", activity.value())
            .update()
        == 1;
  }

  private Registration add(Activity held, Entry entry, SiteId site, Standing standing) {
    var id = RegistrationId.next();
    var _ =
        jdbc.sql(
                """
                insert into activity.registration (activity_id, id, person, site, state, way,
                                                   registered_at, registered_by, number)
                select :activity, :id, :person, :site, :state, :way, :now, :by,
                       coalesce(max(number), 0) + 1
                from activity.registration where activity_id = :activity
                """)
            .param("activity", held.id().value())
            .param("id", id.value())
            .param("person", entry.person().value())
            .param("site", site.value())
            .param("state", standing.name())
            .param("way", entry.way())
            .param("now", Sql.time(clock.now()))
            .param("by", entry.by().map(PersonId::value).orElse(null))
            .update();
    return new Registration(held.id(), id, entry.person(), site, standing);
  }

  /// Coming back after leaving is the same registration at the end of the line.
  private Registration comeBack(Registration before, SiteId site, Standing standing) {
    var ticket = new Ticket(before.activity(), before.id());
    set(ticket, standing);
    jdbc.sql(
            """
            update activity.registration set site = :site, registered_at = :now
            where activity_id = :activity and id = :id
            """)
        .param("site", site.value())
        .param("now", Sql.time(clock.now()))
        .param("activity", before.activity().value())
        .param("id", before.id().value())
        .update();
    return new Registration(before.activity(), before.id(), before.person(), site, standing);
  }

  private void set(Ticket ticket, Standing standing) {
    jdbc.sql(
            """
            update activity.registration set state = :state
            where activity_id = :activity and id = :id
            """)
        .param("state", standing.name())
        .param("activity", ticket.activity().value())
        .param("id", ticket.registration().value())
        .update();
  }

  private static Registration registration(ResultSet row) throws SQLException {
    return new Registration(
        ActivityId.of(row.getObject("activity_id", UUID.class)),
        RegistrationId.of(row.getObject("id", UUID.class)),
        PersonId.of(row.getObject("person", UUID.class)),
        SiteId.of(row.getObject("site", UUID.class)),
        Standing.valueOf(row.getString("state")));
  }

  private static final String SELECT =
      "select activity_id, id, person, site, state from activity.registration ";
}
