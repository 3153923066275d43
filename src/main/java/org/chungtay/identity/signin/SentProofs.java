package org.chungtay.identity.signin;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Phone;
import org.chungtay.identity.PhoneProofs;
import org.chungtay.notification.Outbox;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class SentProofs implements PhoneProofs {
  private static final Duration VALID = Duration.ofMinutes(30);
  private static final int TRIES = 5;
  private static final int PER_HOUR = 3;

  private final JdbcClient jdbc;
  private final Vault vault;
  private final CityClock clock;
  private final Outbox outbox;

  SentProofs(JdbcClient jdbc, Vault vault, CityClock clock, Outbox outbox) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
    this.outbox = outbox;
  }

  @Override
  @Transactional
  public void send(Actor asker, UUID challenge, Phone phone, UnaryOperator<String> text) {
    var code = vault.newCode("0123456789", 6);
    if (store(asker, challenge, phone, code)) {
      fewToOnePhone(phone);
      var validUntil = clock.now().plus(VALID);
      outbox.send(new Outbox.Message(Ids.next(), phone.national(), text.apply(code), validUntil));
    }
  }

  /// Again only when the last code can no longer be answered, or was sent to another number.
  private boolean store(Actor asker, UUID challenge, Phone phone, String code) {
    var now = clock.now();
    return jdbc.sql(
                """
                insert into identity.phone_proof as known
                  (id, phone_digest, code_digest, asked_by, sent_at, expires_at, tries_left)
                values (:id, :phone, :code, :asker, :now, :expires, :tries)
                on conflict (id) do update
                set phone_digest = :phone, code_digest = :code, sent_at = :now,
                    expires_at = :expires, tries_left = :tries, proven_at = null
                where known.expires_at <= :now or known.tries_left = 0
                   or known.phone_digest <> :phone
                """)
            .param("id", challenge)
            .param("phone", digest(phone))
            .param("code", codeDigest(challenge, code))
            .param("asker", asker.person().value())
            .param("now", Sql.time(now))
            .param("expires", Sql.time(now.plus(VALID)))
            .param("tries", TRIES)
            .update()
        == 1;
  }

  private void fewToOnePhone(Phone phone) {
    int sent =
        jdbc.sql(
                """
                select count(*) from identity.phone_proof
                where phone_digest = :phone and sent_at > :hourAgo
                """)
            .param("phone", digest(phone))
            .param("hourAgo", Sql.time(clock.now().minus(Duration.ofHours(1))))
            .query(Sql.rows(Integer.class))
            .single();
    if (sent > PER_HOUR) {
      throw new TooManyCodes();
    }
  }

  @Override
  public void prove(UUID challenge, Phone phone, String typed) {
    var code =
        jdbc.sql(
                """
                update identity.phone_proof set tries_left = tries_left - 1
                where id = :id and phone_digest = :phone and tries_left > 0 and expires_at > :now
                returning code_digest
                """)
            .param("id", challenge)
            .param("phone", digest(phone))
            .param("now", Sql.time(clock.now()))
            .query((row, _) -> row.getBytes("code_digest"))
            .optional()
            .orElseThrow(CodeSpent::new);
    if (!MessageDigest.isEqual(code, codeDigest(challenge, typed))) {
      throw new InvalidInput("code", "wrong-code");
    }
    jdbc.sql("update identity.phone_proof set proven_at = :now where id = :id")
        .param("id", challenge)
        .param("now", Sql.time(clock.now()))
        .update();
  }

  @Override
  public boolean proven(UUID challenge, Phone phone) {
    return jdbc.sql(
            """
            select exists (
              select from identity.phone_proof
              where id = :id and phone_digest = :phone and proven_at is not null
                and expires_at > :now)
            """)
        .param("id", challenge)
        .param("phone", digest(phone))
        .param("now", Sql.time(clock.now()))
        .query(Sql.rows(Boolean.class))
        .single();
  }

  private byte[] digest(Phone phone) {
    return vault.digest("person.phone", phone.national());
  }

  private byte[] codeDigest(UUID challenge, String code) {
    return vault.digest("phone-proof:" + challenge, code);
  }
}
