package org.chungtay.care.show;

import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.voice.Voice;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.secret.Vault;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// "Me too" of neighbours, known by nothing but a device: it counts once, and its digest tells
/// nobody what else it supported.
@Service
@Transactional
public class Supports {
  private final Vault vault;
  private final JdbcClient jdbc;
  private final CityClock clock;

  Supports(Vault vault, JdbcClient jdbc, CityClock clock) {
    this.vault = vault;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public void support(Voice voice, String device) {
    jdbc.sql(
            """
            insert into care.voice_support (voice, device, day)
            values (:voice, :device, :today) on conflict do nothing
            """)
        .param("voice", voice.id())
        .param("device", digest(voice.id(), device))
        .param("today", clock.today())
        .update();
  }

  boolean supported(Voice voice, Optional<String> device) {
    return device
        .map(one ->
            jdbc.sql(
                    """
                    select exists (
                      select from care.voice_support where voice = :voice and device = :device)
                    """)
                .param("voice", voice.id())
                .param("device", digest(voice.id(), one))
                .query(Sql.rows(Boolean.class))
                .single())
        .orElse(false);
  }

  private byte[] digest(UUID voice, String device) {
    return vault.digest("voice.support:" + voice, device);
  }
}
