package org.chungtay.notification.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.chungtay.notification.Outbox;
import org.chungtay.notification.outbox.Courier.Claimed;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredOutbox implements Outbox {
  /// Longer than a round of the courier may take.
  private static final Duration CLAIMED = Duration.ofMinutes(5);

  private final JdbcClient jdbc;
  private final Vault vault;
  private final CityClock clock;
  private final SmsGateway gateway;

  StoredOutbox(JdbcClient jdbc, Vault vault, CityClock clock, SmsGateway gateway) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
    this.gateway = gateway;
  }

  @Override
  public void send(Message message) {
    send(List.of(message));
  }

  @Override
  public void send(Collection<Message> messages) {
    jdbc.sql(
            """
            insert into notification.message (id, address, text, written_at, valid_until)
            select id, decode(address, 'hex'), decode(text, 'hex'), :now, valid_until
            from unnest(:ids, :addresses, :texts, :until::timestamptz[]) as m (id, address, text, valid_until)
            on conflict (id) do nothing
            """)
        .param("ids", Sql.ids(messages.stream().map(Message::id).toList()))
        .param("addresses", sealed(messages, "message.address:", Message::to))
        .param("texts", sealed(messages, "message.text:", Message::text))
        .param(
            "until", Sql.texts(messages.stream().map(one -> one.validUntil().toString()).toList()))
        .param("now", Sql.time(clock.now()))
        .update();
  }

  /// In hex, for the driver takes no array of bytes.
  private String[] sealed(
      Collection<Message> messages, String context, Function<Message, String> part) {
    return messages.stream()
        .map(one -> HexFormat.of().formatHex(vault.seal(context + one.id(), part.apply(one))))
        .toArray(String[]::new);
  }

  @Override
  public boolean shownToOperator() {
    return !gateway.configured();
  }

  @Override
  public List<Outgoing> waiting(int most) {
    return jdbc
        .sql(
            """
            select id, address, text, written_at, carried_at is not null as carried
            from notification.message
            where text is not null and valid_until > :now
            order by written_at desc, id desc limit :most
            """)
        .param("now", Sql.time(clock.now()))
        .param("most", most)
        .query(Sql.rows(Row.class))
        .list()
        .stream()
        .map(this::opened)
        .toList();
  }

  /// Messages that the gateway has not taken yet and whose time has come, claimed for a while so
  /// that two nodes do not carry the same one.
  List<Claimed> claim(int most) {
    return jdbc
        .sql(
            """
            update notification.message set tries = tries + 1, next_try = :claimedUntil
            where id in (
              select id from notification.message
              where carried_at is null and text is not null and valid_until > :now
                and (next_try is null or next_try <= :now)
              order by written_at limit :most
              for update skip locked)
            returning id, address, text, written_at, false as carried, tries
            """)
        .param("now", Sql.time(clock.now()))
        .param("claimedUntil", Sql.time(clock.now().plus(CLAIMED)))
        .param("most", most)
        .query(Sql.rows(ClaimedRow.class))
        .list()
        .stream()
        .sorted(Comparator.comparing(ClaimedRow::writtenAt))
        .map(row -> new Claimed(opened(row.message()), row.tries()))
        .toList();
  }

  void tryAgainAfter(UUID message, Duration pause) {
    jdbc.sql("update notification.message set next_try = :then where id = :id")
        .param("id", message)
        .param("then", Sql.time(clock.now().plus(pause)))
        .update();
  }

  /// It was not tried after all.
  void release(Claimed message) {
    jdbc.sql("update notification.message set tries = tries - 1, next_try = null where id = :id")
        .param("id", message.outgoing().id())
        .update();
  }

  void carried(UUID message) {
    jdbc.sql("update notification.message set carried_at = :now where id = :id")
        .param("id", message)
        .param("now", Sql.time(clock.now()))
        .update();
  }

  void forgetWhatIsNoLongerValid() {
    jdbc.sql(
            """
            update notification.message set text = null, address = null
            where valid_until <= :now and text is not null
            """)
        .param("now", Sql.time(clock.now()))
        .update();
  }

  private Outgoing opened(Row row) {
    return new Outgoing(
        row.id(),
        vault.open("message.address:" + row.id(), row.address()),
        vault.open("message.text:" + row.id(), row.text()),
        row.writtenAt(),
        row.carried());
  }

  // Bytes of a row just read: nobody compares or shares them.
  @SuppressWarnings("ArrayRecordComponent")
  record ClaimedRow(
      UUID id, byte[] address, byte[] text, Instant writtenAt, boolean carried, int tries) {
    Row message() {
      return new Row(id, address, text, writtenAt, carried);
    }
  }

  @SuppressWarnings("ArrayRecordComponent")
  record Row(UUID id, byte[] address, byte[] text, Instant writtenAt, boolean carried) {}
}
