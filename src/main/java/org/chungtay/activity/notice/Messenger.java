package org.chungtay.activity.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.chungtay.activity.Activity;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.notification.Outbox;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Messages;
import org.springframework.stereotype.Component;

/// Writes to the phones of those who agreed to be contacted about activities they joined; nobody
/// else's number is read. The words are in the language in which they joined.
@Component
class Messenger {
  private static final String CONTACT = "contact-about-activity";
  private static final Duration SHORTEST = Duration.ofDays(1);
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

  private final Consents consents;
  private final People people;
  private final Outbox outbox;
  private final Messages messages;
  private final CityClock clock;

  Messenger(Consents consents, People people, Outbox outbox, Messages messages, CityClock clock) {
    this.consents = consents;
    this.people = people;
    this.outbox = outbox;
    this.messages = messages;
    this.clock = clock;
  }

  /// One message a person and notice, however often it is asked for.
  void tell(Actor actor, Activity before, Notice notice, UUID id, PersonId person) {
    var key = notice.putOff() ? "activity.told.postponed" : "activity.told.cancelled";
    var after = notice.startsAfter() == null ? notice.startsBefore() : notice.startsAfter();
    Map<String, Object> arguments =
        Map.of(
            "title", before.title(),
            "before", when(notice.startsBefore()),
            "after", when(after),
            "reason", notice.reason());
    send(actor, person, Ids.named("notice/" + id + "/" + person), key, arguments, after);
  }

  /// The person's own phone is read on their own behalf: whoever left does not learn of them.
  void movedUp(Activity activity, PersonId person) {
    send(
        new Actor(person, ""),
        person,
        Ids.next(),
        "activity.told.moved-up",
        Map.of("title", activity.title(), "when", when(activity.startsAt())),
        activity.endsAt());
  }

  private void send(
      Actor reader,
      PersonId person,
      UUID id,
      String key,
      Map<String, Object> arguments,
      Instant useful) {
    if (!consents.inForce(person, CONTACT)
        || people.find(person).filter(People.Person::hasPhone).isEmpty()) {
      return;
    }
    var earliest = clock.now().plus(SHORTEST);
    var until = useful.isBefore(earliest) ? earliest : useful;
    var text = messages.text(people.language(person), key, arguments);
    people
        .phoneOf(reader, person, "activity.notice")
        .ifPresent(phone -> outbox.send(new Outbox.Message(id, phone.national(), text, until)));
  }

  private String when(Instant start) {
    return WHEN.format(clock.at(start));
  }
}
