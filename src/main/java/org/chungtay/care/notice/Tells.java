package org.chungtay.care.notice;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.notification.Outbox;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Messages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Writes to the phones of those who agreed to be contacted, in their language; nobody else's
/// number is read, and whoever causes a message does not learn it.
@Component
public class Tells {
  private static final Duration USEFUL = Duration.ofDays(3);

  private final Consents consents;
  private final People people;
  private final Outbox outbox;
  private final Messages messages;
  private final CityClock clock;
  private final String address;

  Tells(
      Consents consents,
      People people,
      Outbox outbox,
      Messages messages,
      CityClock clock,
      @Value("${chungtay.public-url}") String address) {
    this.consents = consents;
    this.people = people;
    this.outbox = outbox;
    this.messages = messages;
    this.clock = clock;
    this.address = address.replaceAll("/$", "");
  }

  /// @param name of the occasion; a person is told of it once
  /// @param path of the page on which it can be answered: argument `link` of the words; `site` is
  ///   the address of this installation
  /// @return whether it went out
  public boolean tell(
      PersonId person, String name, String key, Map<String, Object> words, String path) {
    return consents.inForce(person, Consents.CONTACT) && write(person, name, key, words, path);
  }

  /// Of many things at once: who agreed is asked once for all.
  public void tell(Collection<Notice> notices) {
    var people = notices.stream().map(Notice::person).distinct().toList();
    var agreed = consents.agreed(people, Consents.CONTACT);
    notices.stream()
        .filter(one -> agreed.contains(one.person()))
        .forEach(one -> {
          var _ = write(one.person(), one.name(), one.key(), one.words(), one.path());
        });
  }

  /// @param name as of [#tell]
  public record Notice(
      PersonId person, String name, String key, Map<String, Object> words, String path) {}

  private boolean write(
      PersonId person, String name, String key, Map<String, Object> words, String path) {
    var arguments = new HashMap<>(words);
    arguments.put("site", address);
    arguments.put("link", address + path);
    var text = messages.text(people.language(person), key, arguments);
    var phone = people.phoneOf(new Actor(person, ""), person, "care.notice");
    phone.ifPresent(one ->
        outbox.send(
            new Outbox.Message(
                Ids.named("care/" + name + "/" + person),
                one.national(),
                text,
                clock.now().plus(USEFUL))));
    return phone.isPresent();
  }
}
