package org.chungtay.routes;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.chungtay.identity.Access;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.Visitors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The annex of a plan, sent as a table.
@Component
class AnnexRequests implements ValidRequests.Chapter {
  private static final String PLANS = "/administration/reorganizations";
  private static final AtomicInteger CODES = new AtomicInteger(9_000_000);

  private final Visitors visitors;
  private final JdbcClient jdbc;
  private final CityClock clock;

  AnnexRequests(Visitors visitors, JdbcClient jdbc, CityClock clock) {
    this.visitors = visitors;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void write(ValidRequests requests) {
    var annex = PLANS + "/{id}/annex";
    requests.get(annex, () -> on(plan()));
    requests.get(annex + "/table.csv", () -> on(plan()));
    requests.get(annex + "/table.xlsx", () -> on(plan()));
    requests.post(
        annex, () -> on(plan()).needs(Kind.NEW_ID, "id", Ids.next()).table("annex", table()));
    requests.get(annex + "/{annex}", () -> sent());
    requests.get(annex + "/{annex}/refused.csv", () -> sent());
    requests.get(annex + "/{annex}/refused.xlsx", () -> sent());
  }

  private static Valid on(Object... variables) {
    return Valid.as("administrator", Access.INSTALLATION, variables);
  }

  private static byte[] table() {
    return ("Đơn vị cũ,Tên mới,Mã mới\nNam Đông,Xã Nam Đông Mới," + CODES.incrementAndGet())
        .getBytes(StandardCharsets.UTF_8);
  }

  private UUID plan() {
    var id = Ids.next();
    var day = clock.today().plusYears(3).toString();
    var fields = Map.of("id", id.toString(), "instrument", "Nghị quyết", "day", day);
    var _ = visitors.as("administrator", Access.INSTALLATION).post(PLANS, fields);
    return id;
  }

  /// With a line that was refused.
  private Valid sent() {
    var plan = plan();
    var annex = Ids.next();
    jdbc.sql(
            """
            insert into territory.sent_annex
              (id, plan, file, sent_by, sent_at, heads, kept, changed, unchanged, cleaned)
            select :annex, id, 'phu-luc.csv', created_by, created_at, '{a}', 0, 0, 0, 0
            from territory.plan where id = :plan
            """)
        .param("annex", annex)
        .param("plan", plan)
        .update();
    jdbc.sql("insert into territory.refused_line values (:annex, 2, '{=1+1}', 'annex-kind', '{}')")
        .param("annex", annex)
        .update();
    return on(plan, annex);
  }
}
