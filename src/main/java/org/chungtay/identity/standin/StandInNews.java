package org.chungtay.identity.standin;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Deeds;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PhoneMessages;
import org.chungtay.identity.PhoneMessages.PhoneMessage;
import org.chungtay.identity.StandIns.Told;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.springframework.stereotype.Component;

/// Tells both what was handed on and that it ended, each in their own language. It is about an
/// office that they hold, not about activities they joined, so no consent to be contacted is asked.
@Component
class StandInNews {
  private static final Duration USEFUL = Duration.ofDays(3);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final PhoneMessages phones;
  private final Messages messages;
  private final CityClock clock;

  StandInNews(PhoneMessages phones, Messages messages, CityClock clock) {
    this.phones = phones;
    this.messages = messages;
    this.clock = clock;
  }

  void handedOver(Told told) {
    send(
        message(told, told.deputy(), "identity.stand-in.told.deputy", ""),
        message(told, told.giver(), "identity.stand-in.told.giver", ""));
  }

  void ended(Told told, Actor by) {
    send(
        message(told, told.giver(), "identity.stand-in.told.ended", by.name()),
        message(told, told.deputy(), "identity.stand-in.told.ended", by.name()));
  }

  private void send(PhoneMessage one, PhoneMessage other) {
    var _ = phones.send(List.of(one, other), "identity.stand-in");
  }

  private PhoneMessage message(Told told, PersonId person, String key, String by) {
    return new PhoneMessage(
        Ids.named(key + "/" + told.id() + "/" + person),
        person,
        language -> text(told, language, key, by),
        clock.now().plus(USEFUL));
  }

  private String text(Told told, Language language, String key, String by) {
    return messages.text(
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
  }
}
