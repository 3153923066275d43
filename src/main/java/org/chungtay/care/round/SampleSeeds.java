package org.chungtay.care.round;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One seed a month, drawn when it is first needed. Its digest is public at once, the seed itself
/// when nobody can enter a round of the month any more: whoever could know it earlier could choose
/// ids that are not drawn.
@Component
class SampleSeeds {
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;

  SampleSeeds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  String of(LocalDate day) {
    var month = day.withDayOfMonth(1);
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    var seed = HexFormat.of().formatHex(bytes);
    var _ =
        jdbc.sql(
                """
                insert into care.sample_seed (month, seed, digest) values (:month, :seed, :digest)
                on conflict do nothing
                """)
            .param("month", month)
            .param("seed", seed)
            .param("digest", Sample.commitment(seed))
            .update();
    return jdbc.sql("select seed from care.sample_seed where month = :month")
        .param("month", month)
        .query(String.class)
        .single();
  }
}
