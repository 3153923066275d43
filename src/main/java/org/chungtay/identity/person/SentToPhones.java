package org.chungtay.identity.person;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.identity.Audit;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.identity.PhoneMessages;
import org.chungtay.notification.Outbox;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class SentToPhones implements PhoneMessages {
  private final JdbcClient jdbc;
  private final Vault vault;
  private final Audit audit;
  private final Outbox outbox;

  SentToPhones(JdbcClient jdbc, Vault vault, Audit audit, Outbox outbox) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.audit = audit;
    this.outbox = outbox;
  }

  // Bytes of a row just read: nobody compares or shares them.
  @SuppressWarnings("ArrayRecordComponent")
  private record Reader(UUID id, byte[] phone, @Nullable String language) {}

  @Override
  @Transactional
  public Set<PersonId> send(Collection<PhoneMessage> messages, String why) {
    var readers = readers(messages);
    audit.readByThemselves("identity.phone-read", readers.keySet(), why);
    outbox.send(
        messages.stream()
            .filter(one -> readers.containsKey(one.to()))
            .map(one -> message(one, Objects.requireNonNull(readers.get(one.to()))))
            .toList());
    return readers.keySet();
  }

  private Map<PersonId, Reader> readers(Collection<PhoneMessage> messages) {
    return jdbc
        .sql(
            """
            select id, phone, language from identity.person
            where id = any(:ids) and erased_at is null and phone is not null
            """)
        .param("ids", Sql.ids(messages.stream().map(one -> one.to().value()).distinct().toList()))
        .query(Sql.rows(Reader.class))
        .list()
        .stream()
        .collect(Collectors.toMap(one -> PersonId.of(one.id()), Function.identity()));
  }

  private Outbox.Message message(PhoneMessage message, Reader reader) {
    var phone = new Phone(vault.open(PersonStore.context("phone", reader.id()), reader.phone()));
    var language =
        Optional.ofNullable(reader.language()).flatMap(Language::ofTag).orElse(Language.VI);
    return new Outbox.Message(
        message.id(), phone.national(), message.text().apply(language), message.validUntil());
  }
}
