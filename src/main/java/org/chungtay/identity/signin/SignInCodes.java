package org.chungtay.identity.signin;

import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.People;
import org.chungtay.identity.Phone;
import org.chungtay.notification.Outbox;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One-time codes: six digits, ten minutes, five tries. A number nobody gave is treated like any
/// other, except that nothing is sent, so the answers never tell who takes part.
@Component
class SignInCodes {
  static final int TRIES = 5;
  static final int CODES_PER_HOUR = 5;
  private static final Duration VALID = Duration.ofMinutes(10);

  private final JdbcClient jdbc;
  private final Vault vault;
  private final CityClock clock;
  private final People people;
  private final Outbox outbox;
  private final Messages messages;

  SignInCodes(
      JdbcClient jdbc,
      Vault vault,
      CityClock clock,
      People people,
      Outbox outbox,
      Messages messages) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
    this.people = people;
    this.outbox = outbox;
    this.messages = messages;
  }

  /// Writes a code and sends it if somebody gave this number; the challenge to answer it by.
  @Transactional
  UUID send(Phone phone, Language language) {
    var digest = vault.digest("person.phone", phone.national());
    atMostFiveAnHour(digest);
    var id = Ids.next();
    var code = vault.newCode("0123456789", 6);
    var now = clock.now();
    jdbc.sql(
            """
            insert into identity.sign_in_code
              (id, phone_digest, code_digest, sent_at, expires_at, tries_left)
            values (:id, :phone, :code, :now, :expires, :tries)
            """)
        .param("id", id)
        .param("phone", digest)
        .param("code", codeDigest(id, code))
        .param("now", Sql.time(now))
        .param("expires", Sql.time(now.plus(VALID)))
        .param("tries", TRIES)
        .update();
    if (!people.behind(phone).isEmpty()) {
      var text = messages.text(language, "identity.code.text", Map.of("code", code));
      outbox.send(new Outbox.Message(Ids.next(), phone.national(), text, now.plus(VALID)));
    }
    return id;
  }

  /// The proof that the phone's holder typed its code. Not one transaction: a wrong try must stay
  /// counted although it is refused.
  String prove(UUID challenge, String typed) {
    var code =
        jdbc.sql(
                """
                update identity.sign_in_code set tries_left = tries_left - 1
                where id = :id and tries_left > 0 and expires_at > :now and proof_digest is null
                returning code_digest
                """)
            .param("id", challenge)
            .param("now", Sql.time(clock.now()))
            .query((row, _) -> row.getBytes("code_digest"))
            .optional()
            .orElseThrow(CodeSpent::new);
    if (!MessageDigest.isEqual(code, codeDigest(challenge, typed))) {
      throw new InvalidInput("code", "wrong-code");
    }
    var proof = vault.newToken();
    int first =
        jdbc.sql(
                """
                update identity.sign_in_code set proof_digest = :proof
                where id = :id and proof_digest is null
                """)
            .param("id", challenge)
            .param("proof", proofDigest(proof))
            .update();
    if (first == 0) {
      throw new CodeSpent();
    }
    return proof;
  }

  /// Who stands behind the proven phone, oldest first.
  List<Candidate> candidates(String proof) {
    return jdbc.sql(
            """
            select person.id, person.name, person.phone_vouched_by as voucher
            from identity.sign_in_code code
            join identity.person person on person.phone_digest = code.phone_digest
            where code.proof_digest = :proof and code.used_at is null and code.expires_at > :now
              and person.erased_at is null and person.same_as is null
              and person.phone_signs_in
            order by person.registered_at, person.id
            """)
        .param("proof", proofDigest(proof))
        .param("now", Sql.time(clock.now()))
        .query(Sql.rows(Candidate.class))
        .list();
  }

  /// Uses up the proof to sign in as one of its people.
  @Transactional
  Candidate use(String proof, UUID person) {
    var chosen =
        candidates(proof).stream()
            .filter(candidate -> candidate.id().equals(person))
            .findFirst()
            .orElseThrow(CodeSpent::new);
    int first =
        jdbc.sql(
                """
                update identity.sign_in_code set used_at = :now
                where proof_digest = :proof and used_at is null
                """)
            .param("proof", proofDigest(proof))
            .param("now", Sql.time(clock.now()))
            .update();
    if (first == 0) {
      throw new CodeSpent();
    }
    return chosen;
  }

  private void atMostFiveAnHour(byte[] phoneDigest) {
    // Two requests at once for one phone wait for each other, so both are counted.
    var key = HexFormat.of().formatHex(phoneDigest, 0, 16);
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
        .param("key", key)
        .query(row -> {});
    int sent =
        jdbc.sql(
                """
                select count(*) from identity.sign_in_code
                where phone_digest = :phone and sent_at > :hourAgo
                """)
            .param("phone", phoneDigest)
            .param("hourAgo", Sql.time(clock.now().minus(Duration.ofHours(1))))
            .query(Sql.rows(Integer.class))
            .single();
    if (sent >= CODES_PER_HOUR) {
      throw new TooManyCodes();
    }
  }

  private byte[] codeDigest(UUID challenge, String code) {
    return vault.digest("sign-in.code:" + challenge, code);
  }

  private byte[] proofDigest(String proof) {
    return vault.digest("sign-in.proof", proof);
  }
}
