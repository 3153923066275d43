package org.chungtay.identity.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Sessions.OpenSession;
import org.chungtay.identity.Sessions.Way;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Afterwards;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.time.CityClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sessions in the database, kept in memory for at most 30 seconds so that a busy phone costs no
/// query, and marked as seen at most every five minutes so that reading writes nothing.
@Component
class SessionStore {
  static final Duration KEPT = Duration.ofSeconds(30);
  private static final Duration SEEN_WRITTEN_EVERY = Duration.ofMinutes(5);
  private static final int KEPT_AT_MOST = 50_000;
  private static final int LONGEST_DEVICE = 200;

  private final JdbcClient jdbc;
  private final Vault vault;
  private final CityClock clock;
  private final Duration absolute;
  private final Duration idle;
  private final Cache<String, Optional<Session>> kept =
      Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(KEPT_AT_MOST).build();

  SessionStore(
      JdbcClient jdbc,
      Vault vault,
      CityClock clock,
      @Value("${chungtay.session.absolute:30d}") Duration absolute,
      @Value("${chungtay.session.idle:7d}") Duration idle) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
    this.absolute = absolute;
    this.idle = idle;
  }

  Duration absolute() {
    return absolute;
  }

  String open(PersonId person, Way way, Optional<PersonId> voucher, String device) {
    var token = vault.newToken();
    var now = clock.now();
    jdbc.sql(
            """
            insert into identity.session
              (token_digest, id, person, way, vouched_by, device, opened_at, seen_at, ends_at)
            values (:digest, :id, :person, :way, :voucher, :device, :now, :now, :end)
            """)
        .param("digest", digest(token))
        .param("id", Ids.next())
        .param("person", person.value())
        .param("way", way.name().toLowerCase(Locale.ROOT))
        .param("voucher", voucher.map(PersonId::value).orElse(null))
        .param("device", device.substring(0, Math.min(device.length(), LONGEST_DEVICE)))
        .param("now", Sql.time(now))
        .param("end", Sql.time(now.plus(absolute)))
        .update();
    return token;
  }

  Optional<Session> find(String token) {
    var session = kept.get(token, this::read);
    return session == null ? Optional.empty() : session.filter(this::stillOpen);
  }

  void close(String token) {
    jdbc.sql(
            """
            update identity.session set ended_at = :now
            where token_digest = :digest and ended_at is null
            """)
        .param("digest", digest(token))
        .param("now", Sql.time(clock.now()))
        .update();
    kept.invalidate(token);
  }

  /// One of the person's own sessions, on another device.
  void close(PersonId person, UUID session) {
    jdbc.sql(
            """
            update identity.session set ended_at = :now
            where person = :person and id = :id and ended_at is null
            """)
        .param("person", person.value())
        .param("id", session)
        .param("now", Sql.time(clock.now()))
        .update();
    forget(person);
  }

  void closeAll(PersonId person) {
    jdbc.sql(
            """
            update identity.session set ended_at = :now
            where person = :person and ended_at is null
            """)
        .param("person", person.value())
        .param("now", Sql.time(clock.now()))
        .update();
    forget(person);
  }

  void closeVouched(PersonId person) {
    jdbc.sql(
            """
            update identity.session set ended_at = :now
            where person = :person and vouched_by is not null and ended_at is null
            """)
        .param("person", person.value())
        .param("now", Sql.time(clock.now()))
        .update();
    Afterwards.alsoAfterTransaction(() -> forget(person));
  }

  List<OpenSession> of(PersonId person) {
    var now = clock.now();
    return jdbc.sql(
            """
            select id, way, device, opened_at, seen_at from identity.session
            where person = :person and ended_at is null and ends_at > :now and seen_at > :idle
            order by seen_at desc
            """)
        .param("person", person.value())
        .param("now", Sql.time(now))
        .param("idle", Sql.time(now.minus(idle)))
        .query(Sql.rows(OpenSession.class))
        .list();
  }

  private void forget(PersonId person) {
    kept.asMap()
        .values()
        .removeIf(
            session -> session.filter(open -> open.person().equals(person.value())).isPresent());
  }

  private Optional<Session> read(String token) {
    var now = clock.now();
    var digest = digest(token);
    var session =
        jdbc.sql(
                """
                select session.id, session.person, person.name, session.seen_at, session.ends_at,
                       session.vouched_by,
                       exists (
                         select from identity.v_right held
                         where held.person = session.person
                           and :today between held.first_day and held.last_day) as officer
                from identity.session session
                join identity.person person on person.id = session.person
                where session.token_digest = :digest and session.ended_at is null
                  and session.ends_at > :now and session.seen_at > :idle
                  and person.erased_at is null and person.same_as is null
                """)
            .param("digest", digest)
            .param("today", clock.today())
            .param("now", Sql.time(now))
            .param("idle", Sql.time(now.minus(idle)))
            .query(Sql.rows(Session.class))
            .optional();
    session
        .filter(open -> open.seenAt().isBefore(now.minus(SEEN_WRITTEN_EVERY)))
        .ifPresent(_ -> markSeen(digest));
    return session;
  }

  private void markSeen(byte[] digest) {
    jdbc.sql("update identity.session set seen_at = :now where token_digest = :digest")
        .param("now", Sql.time(clock.now()))
        .param("digest", digest)
        .update();
  }

  private boolean stillOpen(Session session) {
    return session.endsAt().isAfter(clock.now());
  }

  private byte[] digest(String token) {
    return vault.digest("session", token);
  }
}
