package org.chungtay.activity.attend;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chungtay.activity.Activity;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.RegistrationId;
import org.chungtay.activity.SiteId;
import org.chungtay.activity.attend.AttendanceWriter.Entry;
import org.chungtay.activity.join.Age;
import org.chungtay.activity.join.Agreed;
import org.chungtay.activity.join.EnteredTogether;
import org.chungtay.activity.join.Joining;
import org.chungtay.activity.join.Joining.Entered;
import org.chungtay.activity.join.Ticket;
import org.chungtay.activity.named.KnownPeople;
import org.chungtay.activity.named.ListLine.Name;
import org.chungtay.activity.named.Meant;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// People whom a leader writes down because they are there: found among those known or entered, and
/// checked in, all in the caller's transaction.
@Component
class EnteredPeople {
  private final Leadership leadership;
  private final KnownPeople known;
  private final Joining joining;
  private final EnteredTogether registrations;
  private final AttendanceWriter writer;
  private final Audit audit;
  private final CityClock clock;

  EnteredPeople(
      Leadership leadership,
      KnownPeople known,
      Joining joining,
      EnteredTogether registrations,
      AttendanceWriter writer,
      Audit audit,
      CityClock clock) {
    this.leadership = leadership;
    this.known = known;
    this.joining = joining;
    this.registrations = registrations;
    this.writer = writer;
    this.audit = audit;
    this.clock = clock;
  }

  /// A sheet of names, as one leader sent it.
  ///
  /// @param site where they are; one that is not the activity's means: where each registered
  /// @param form id of the form: sent twice it enters nobody twice
  /// @param answers what was said about doubtful names
  /// @param agreed how they agreed to the use of their phones; without it no phone is stored
  record Sheet(
      SiteId site,
      Way way,
      String form,
      List<Name> names,
      UnaryOperator<String> answers,
      Optional<Agreed> agreed,
      Age age) {}

  /// Whom the activity's leaders know by name.
  static KnownPeople.Around around(Activity activity) {
    return new KnownPeople.Around(activity.id(), Leadership.units(activity), activity.day());
  }

  /// Enters everyone about whom there is no doubt. Needs the activity to be held and open.
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Meant> enter(Actor leader, Activity held, Sheet sheet) {
    known.hold(Leadership.units(held));
    var meant =
        known.meant(around(held), sheet.names(), sheet.answers()).stream()
            .map(this::byPhone)
            .toList();
    var people = new LinkedHashMap<String, PersonId>();
    var fresh = new ArrayList<PersonId>();
    for (var one : meant) {
      if (one.someoneNew()) {
        var person = joining.entered(entered(leader, sheet, one));
        fresh.add(person);
        people.put(one.field(), person);
      }
      one.known()
          .ifPresent(someone -> {
            joining.recognised(someone.person(), sheet.agreed(), sheet.age());
            people.put(one.field(), someone.person());
          });
    }
    known.remember(leadership.ledBy(leader, held), fresh);
    checkIn(leader, held, sheet.site(), sheet.way(), List.copyOf(people.values()));
    return meant;
  }

  private Meant byPhone(Meant one) {
    return Optional.of(one)
        .filter(Meant::doubted)
        .flatMap(doubted -> doubted.line().phone())
        .flatMap(phone -> joining.behind(one.line().text(), phone))
        .map(one::settledBy)
        .orElse(one);
  }

  private static Entered entered(Actor leader, Sheet sheet, Meant meant) {
    var id = Ids.named("entered/" + leader.person() + "/" + sheet.form() + "/" + meant.field());
    return new Entered(
        PersonId.of(id),
        meant.line().text(),
        meant.line().phone().filter(_ -> sheet.agreed().isPresent()),
        sheet.agreed(),
        sheet.age());
  }

  /// The same for people who are known already.
  @Transactional(propagation = Propagation.MANDATORY)
  public void checkIn(Actor leader, Activity held, SiteId site, Way way, List<PersonId> people) {
    if (people.isEmpty()) {
      return;
    }
    var first = ChosenSite.isOf(held, site) ? site : held.sites().getFirst().id();
    var registered = registrations.enter(held, first, leader.person(), people);
    var fresh = write(leader, held, site, way, registered.values());
    if (fresh > 0) {
      audit.did(
          leader,
          "activity.people-entered",
          held.id().value(),
          Map.of("count", Long.toString(fresh)));
    }
  }

  /// Their check-ins, in one statement; how many were not there before.
  @Transactional(propagation = Propagation.MANDATORY)
  public long write(
      Actor leader, Activity held, SiteId site, Way way, Collection<RegistrationId> registrations) {
    var now = clock.now();
    var entries =
        registrations.stream()
            .distinct()
            .map(id ->
                new Entry(new Ticket(held.id(), id), site, way, now, Optional.of(leader.person())))
            .toList();
    var recorded = writer.write(entries);
    if (recorded.contains(Recorded.CLOSED)) {
      throw new AttendanceClosed();
    }
    return recorded.stream().filter(Recorded.NEW::equals).count();
  }
}
