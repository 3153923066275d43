package org.chungtay.care.open311;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Keys of programs: issued and revoked by an administrator, shown once, kept as digests.
@Repository
@Transactional
class ProgramKeys {
  private final Vault vault;
  private final Audit audit;
  private final JdbcClient jdbc;
  private final CityClock clock;

  ProgramKeys(Vault vault, Audit audit, JdbcClient jdbc, CityClock clock) {
    this.vault = vault;
    this.audit = audit;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<KeyLine> all() {
    return jdbc.sql(
            """
            select k.id, k.name, k.issued_at, k.revoked_at, (
              select count(*) from care.voice v where v.api_key = k.id) as reports
            from care.open311_key k order by k.revoked_at nulls first, k.issued_at desc, k.id
            """)
        .query(Sql.rows(KeyLine.class))
        .list();
  }

  /// Empty when the form was sent before: a key is shown once.
  public Optional<String> issue(Actor actor, UUID id, String name) {
    var key = vault.newToken();
    var issued =
        jdbc.sql(
                """
                insert into care.open311_key (id, name, digest, issued_at, issued_by)
                values (:id, :name, :digest, :now, :me) on conflict (id) do nothing
                """)
            .param("id", id)
            .param("name", name)
            .param("digest", digest(key))
            .param("now", Sql.time(clock.now()))
            .param("me", actor.person().value())
            .update();
    if (issued == 0) {
      return Optional.empty();
    }
    audit.did(actor, "care.key-issued", id, Map.of("name", name));
    return Optional.of(key);
  }

  /// For good; revoking twice changes nothing.
  public void revoke(Actor actor, UUID id) {
    var revoked =
        jdbc.sql(
                """
                update care.open311_key set revoked_at = :now, revoked_by = :me
                where id = :id and revoked_at is null
                """)
            .param("now", Sql.time(clock.now()))
            .param("me", actor.person().value())
            .param("id", id)
            .update();
    if (revoked == 1) {
      audit.did(actor, "care.key-revoked", id, Map.of());
    } else if (all().stream().noneMatch(key -> key.id().equals(id))) {
      throw new NotFound("key");
    }
  }

  /// Whose key it is; none where none is sent. Refuses `key-not-known`.
  @Transactional(readOnly = true)
  public Optional<UUID> known(String key) {
    return key.isEmpty()
        ? Optional.empty()
        : Optional.of(
            jdbc.sql(
                    """
                    select id from care.open311_key where digest = :digest and revoked_at is null
                    """)
                .param("digest", digest(key))
                .query(Sql.rows(UUID.class))
                .optional()
                .orElseThrow(KeyNotKnown::new));
  }

  /// Refuses `enough-for-today`.
  @Transactional(readOnly = true)
  public void requireRoom(Optional<UUID> key) {
    var full =
        jdbc.sql(
                """
                select count(*) >= (
                  select case when cast(:key as uuid) is null then without_any_key else per_key end from care.open311_rule)
                from care.voice v
                where v.origin = 'OPEN311' and v.day = :today and v.api_key is not distinct from cast(:key as uuid)
                """)
            .param("key", key.orElse(null), java.sql.Types.OTHER)
            .param("today", clock.today())
            .query(Sql.rows(Boolean.class))
            .single();
    if (full) {
      throw new EnoughForToday();
    }
  }

  private byte[] digest(String key) {
    return vault.digest("open311.key", key);
  }
}
