package org.chungtay.privacy.request;

import java.time.LocalDate;
import org.chungtay.calendar.WorkingDays;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Until when what is to be done: the days are the table's, how they are counted is the Civil
/// Code's. The day of receipt is not counted; a term that would end on a day off ends on the next
/// working day.
@Component
class Terms {
  private final JdbcClient jdbc;
  private final WorkingDays workingDays;

  Terms(JdbcClient jdbc, WorkingDays workingDays) {
    this.jdbc = jdbc;
    this.workingDays = workingDays;
  }

  record Limit(
      int replyWorkingDays, int days, int daysThirdParty, int extensionDays, int waitingDays) {}

  record Due(LocalDate reply, LocalDate answer) {}

  Limit of(Kind kind) {
    return jdbc.sql(
            """
            select reply_working_days, days, days_third_party, extension_days, waiting_days
            from privacy.time_limit where kind = :kind
            """)
        .param("kind", kind.name())
        .query(Sql.rows(Limit.class))
        .single();
  }

  Due due(Kind kind, LocalDate received, boolean thirdParty) {
    var limit = of(kind);
    var days = thirdParty ? limit.daysThirdParty() : limit.days();
    return new Due(
        workingDays.after(received, limit.replyWorkingDays()),
        workingDays.onOrAfter(received.plusDays(days)));
  }

  /// Never later than the extension that the law allows, counted from the first due day.
  LocalDate extended(Kind kind, LocalDate due, int days) {
    return workingDays.onOrAfter(due.plusDays(Math.min(days, of(kind).extensionDays())));
  }
}
