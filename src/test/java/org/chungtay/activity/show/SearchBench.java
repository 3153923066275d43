package org.chungtay.activity.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.chungtay.identity.Findings.Asked;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// 300,000 activities, looked for by rare, common, short and several words. Taken back at the end.
/// Not among the tests: `./mvnw test -Dtest=SearchBench`. Figures in ADR 0087.
@ProductTest
class SearchBench {
  private static final int TURNS = 40;

  @Autowired ActivityFindings activities;
  @Autowired TransactionOperations transactions;
  @Autowired JdbcClient jdbc;

  @Test
  void showsWhatEachSearchCosts() {
    transactions.executeWithoutResult(status -> {
      fill();
      for (var typed :
          new String[] {
            "chu nhat xanh",
            "chu nhat",
            "to 1",
            "dọn kênh",
            "an",
            "kenh an cuu 48",
            "xa 77777",
            "trong cay",
            "ngày chủ nhật xanh tổ 12",
            "khong co gi nhu vay"
          }) {
        measured(typed);
      }
      status.setRollbackOnly();
    });
  }

  private void measured(String typed) {
    var asked = new Asked(typed, "vi", 0, 25);
    var millis = new double[TURNS];
    var count = 0L;
    for (int turn = 0; turn < TURNS; turn++) {
      var started = System.nanoTime();
      count = activities.find(Optional.empty(), asked).count();
      millis[turn] = (System.nanoTime() - started) / 1e6;
    }
    Arrays.sort(millis);
    assertThat(count).isBetween(0L, 2_000L);
    System.out.printf(
        "BENCH %-28s found %,6d  median %6.1f ms  p95 %6.1f ms%n",
        typed, count, millis[TURNS / 2], millis[TURNS * 95 / 100]);
  }

  private void fill() {
    var rows =
        jdbc.sql(
                """
                insert into activity.activity
                  (id, title, description, bring, lead_unit, host_unit, area, starts_at, ends_at,
                   day, unplanned, share_organizations, share_units, share_parts, state, step,
                   secret, folded, created_by, created_at, begun_at)
                select md5('search' || n)::uuid, k.title || n, '', '', u.id, u.id, u.area,
                       t.at, t.at + interval '2 hours', t.at::date, false, array[u.organization],
                       array[u.id], array[1], 'CONFIRMED', 6, sha256(n::text::bytea),
                       k.folded || ' ' || n || ' to ' || n % 40 || ' ' || u.folded, u.id, t.at, t.at
                from generate_series(1, 300000) n
                join lateral (select (array['Ngày Chủ nhật xanh ', 'Dọn kênh An Cựu ',
                    'Trồng cây xã ', 'Tuyến đường hoa '])[1 + n % 4] as title,
                  (array['ngay chu nhat xanh', 'don kenh an cuu', 'trong cay xa',
                    'tuyen duong hoa'])[1 + n % 4] as folded) k on true
                join lateral (select timestamptz '2026-11-20 00:00Z' - n * interval '9 minutes' as at)
                  t on true
                join (select row_number() over (order by id) - 1 as nr, count(*) over () as many, *
                      from organization.unit where kind = 'WARD') u on u.nr = n % u.many
                """)
            .update();
    var _ = jdbc.sql("analyze activity.activity").update();
    System.out.printf("BENCH %,d rows%n", rows);
  }
}
