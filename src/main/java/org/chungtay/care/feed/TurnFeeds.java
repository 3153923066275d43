package org.chungtay.care.feed;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The secret address of somebody's calendar: an id, and a 96-bit proof that this installation made
/// it. A person has one; making another takes the old one out of the world.
@Component
@Transactional
public class TurnFeeds {
  private static final int ID = 16;
  private static final int PROOF = 12;

  private final JdbcClient jdbc;
  private final Vault vault;
  private final CityClock clock;

  TurnFeeds(JdbcClient jdbc, Vault vault, CityClock clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
  }

  /// Path of the person's calendar; empty as long as they have none.
  @Transactional(readOnly = true)
  public Optional<String> of(PersonId person) {
    return jdbc.sql("select id from care.turn_feed where person = :person")
        .param("person", person.value())
        .query(Sql.rows(UUID.class))
        .optional()
        .map(id -> "/calendar/turns/" + token(id) + ".ics");
  }

  /// Making it twice makes it once.
  public void make(PersonId person) {
    var _ =
        jdbc.sql(
                """
                insert into care.turn_feed (id, person, made_at) values (:id, :person, :now)
                on conflict (person) do nothing
                """)
            .param("id", Ids.next())
            .param("person", person.value())
            .param("now", Sql.time(clock.now()))
            .update();
  }

  public void withdraw(PersonId person) {
    var _ =
        jdbc.sql("delete from care.turn_feed where person = :person")
            .param("person", person.value())
            .update();
  }

  /// Whose it is; empty for anything that we did not make, or that was withdrawn.
  @Transactional(readOnly = true)
  public Optional<PersonId> person(String token) {
    return read(token)
        .flatMap(id ->
            jdbc.sql("select person from care.turn_feed where id = :id")
                .param("id", id)
                .query(Sql.rows(UUID.class))
                .optional())
        .map(PersonId::of);
  }

  private Optional<UUID> read(String token) {
    try {
      var bytes = Base64.getUrlDecoder().decode(token);
      if (bytes.length != ID + PROOF) {
        return Optional.empty();
      }
      var buffer = ByteBuffer.wrap(bytes);
      var id = new UUID(buffer.getLong(), buffer.getLong());
      var proof = Arrays.copyOfRange(bytes, ID, ID + PROOF);
      return MessageDigest.isEqual(proof, proof(id)) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private String token(UUID id) {
    var bytes =
        ByteBuffer.allocate(ID + PROOF)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .put(proof(id));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  private byte[] proof(UUID id) {
    return Arrays.copyOf(vault.digest("care.turn-feed", id.toString()), PROOF);
  }
}
