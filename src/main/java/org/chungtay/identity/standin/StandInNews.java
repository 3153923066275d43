package org.chungtay.identity.standin;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Deeds;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.StandIns.Told;
import org.chungtay.notification.Outbox;
import org.chungtay.notification.Outbox.Message;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Messages;
import org.springframework.stereotype.Component;

/// Tells both what was handed on and that it ended, each in their own language. It is about an
/// office that they hold, not about activities they joined, so no consent to be contacted is asked;
/// each one's number is read on their own behalf.
@Component
class StandInNews {
  private static final Duration USEFUL = Duration.ofDays(3);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final People people;
  private final Outbox outbox;
  private final Messages messages;
  private final CityClock clock;

  StandInNews(People people, Outbox outbox, Messages messages, CityClock clock) {
    this.people = people;
    this.outbox = outbox;
    this.messages = messages;
    this.clock = clock;
  }

  void handedOver(Told told) {
    tell(told, told.deputy(), "identity.stand-in.told.deputy", "");
    tell(told, told.giver(), "identity.stand-in.told.giver", "");
  }

  void ended(Told told, Actor by) {
    for (var person : List.of(told.giver(), told.deputy())) {
      tell(told, person, "identity.stand-in.told.ended", by.name());
    }
  }

  private void tell(Told told, PersonId person, String key, String by) {
    var language = people.language(person);
    var text =
        messages.text(
            language,
            key,
            Map.of(
                "giver", told.giverName(),
                "deputy", told.deputyName(),
                "by", by,
                "deeds", Deeds.listed(messages, language, told.deeds()),
                "units", Deeds.joined(language, told.scopes()),
                "from", DAY.format(told.firstDay()),
                "until", DAY.format(told.lastDay())));
    people
        .phoneOf(new Actor(person, ""), person, "identity.stand-in")
        .ifPresent(phone ->
            outbox.send(
                new Message(
                    Ids.named(key + "/" + told.id() + "/" + person),
                    phone.national(),
                    text,
                    clock.now().plus(USEFUL))));
  }
}
