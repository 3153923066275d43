package org.chungtay.care.round;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One seed a month, drawn when it is first needed. Its digest is public at once, the seed itself
/// when the month is over: whoever could know it earlier could choose ids that are not drawn.
@Component
class SampleSeeds {
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;
  private final CityClock clock;

  SampleSeeds(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// @param seed null until the month is over
  record Published(LocalDate month, String digest, @Nullable String seed) {}

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

  /// The newest first.
  List<Published> published() {
    return jdbc.sql(
            """
            select month, digest, case when month < :this then seed end as seed
            from care.sample_seed order by month desc
            """)
        .param("this", clock.today().withDayOfMonth(1))
        .query(Sql.rows(Published.class))
        .list();
  }
}
