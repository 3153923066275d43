package org.chungtay.care.notice;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.chungtay.identity.Consents;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PhoneMessages;
import org.chungtay.identity.PhoneMessages.PhoneMessage;
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
  private final PhoneMessages phones;
  private final Messages messages;
  private final CityClock clock;
  private final String address;

  Tells(
      Consents consents,
      PhoneMessages phones,
      Messages messages,
      CityClock clock,
      @Value("${chungtay.public-url}") String address) {
    this.consents = consents;
    this.phones = phones;
    this.messages = messages;
    this.clock = clock;
    this.address = address.replaceAll("/$", "");
  }

  /// Of many things at once.
  public void tell(Collection<Notice> notices) {
    var _ = told(notices);
  }

  /// The same, in few statements.
  ///
  /// @return how many messages went out
  public int told(Collection<Notice> notices) {
    var agreed =
        consents.agreed(notices.stream().map(Notice::person).distinct().toList(), Consents.CONTACT);
    var wanted = notices.stream().filter(one -> agreed.contains(one.person())).toList();
    var reached = phones.send(wanted.stream().map(this::message).toList(), "care.notice");
    return (int) wanted.stream().filter(one -> reached.contains(one.person())).count();
  }

  /// The same of one occasion to several people.
  public void tell(
      Collection<PersonId> people,
      String name,
      String key,
      Map<String, Object> words,
      String path) {
    var _ =
        told(
            people.stream()
                .distinct()
                .map(person -> new Notice(person, name, key, words, path))
                .toList());
  }

  /// @param name of the occasion; a person is told of it once
  /// @param path of the page on which it can be answered: argument `link` of the words; `site` is
  ///   the address of this installation
  public record Notice(
      PersonId person, String name, String key, Map<String, Object> words, String path) {}

  private PhoneMessage message(Notice notice) {
    var arguments = new HashMap<>(notice.words());
    arguments.put("site", address);
    arguments.put("link", address + notice.path());
    return new PhoneMessage(
        Ids.named("care/" + notice.name() + "/" + notice.person()),
        notice.person(),
        language -> messages.text(language, notice.key(), arguments),
        clock.now().plus(USEFUL));
  }
}
