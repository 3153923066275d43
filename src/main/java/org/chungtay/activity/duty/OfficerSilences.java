package org.chungtay.activity.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.Silences;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class OfficerSilences implements Silences {
  private static final int YEAR = 365;
  private static final int SLOW = 3;
  private static final int SLOW_DAYS = 14;
  private static final int WEEK = 7;

  private final JdbcClient jdbc;
  private final UnitReminders reminders;
  private final Access access;
  private final CityClock clock;

  OfficerSilences(JdbcClient jdbc, UnitReminders reminders, Access access, CityClock clock) {
    this.jdbc = jdbc;
    this.reminders = reminders;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public boolean any(Actor officer) {
    return jdbc.sql(SilenceQuery.ANY)
        .params(parameters(officer))
        .query(Sql.rows(Boolean.class))
        .single();
  }

  @Override
  public List<Silence> of(Actor officer, int weeks) {
    var now = clock.now();
    return jdbc.sql(SilenceQuery.ALL)
        .params(parameters(officer))
        .param("zone", clock.zone().getId())
        .param("since", clock.today().minusDays(YEAR))
        .param("reportBy", Sql.time(now.minus(DutyQuery.TIME_TO_REPORT)))
        .query((row, _) -> silence(row, weeks))
        .list();
  }

  @Override
  public int usualWeeks() {
    return jdbc.sql("select weeks from activity.silence_rule")
        .query(Sql.rows(Integer.class))
        .single();
  }

  @Override
  @Transactional
  public int remind(Actor officer, UnitId unit, String link) {
    var below =
        jdbc.sql(SilenceQuery.OWN)
            .params(parameters(officer))
            .param("unit", unit.value())
            .query(Sql.rows(Boolean.class))
            .single();
    if (!below) {
      throw new NotFound("unit");
    }
    var silence =
        of(officer, usualWeeks()).stream()
            .filter(one -> one.unit().equals(unit))
            .findFirst()
            .orElseThrow(() -> new NotFound("unit"));
    return reminders.remind(officer, silence, link);
  }

  private Map<String, Object> parameters(Actor officer) {
    var scopes = access.scopes(officer, ActivityPermissions.CONFIRM);
    var parameters = new HashMap<String, Object>();
    parameters.put("scopes", Sql.ids(scopes));
    parameters.put("everywhere", scopes.contains(Access.INSTALLATION));
    parameters.put("today", clock.today());
    return parameters;
  }

  private Silence silence(ResultSet row, int weeks) throws SQLException {
    var last = Optional.ofNullable(row.getObject("last", LocalDate.class));
    var usual = Optional.ofNullable(row.getObject("usual", Integer.class));
    var days = silentFor(last.orElse(row.getObject("since", LocalDate.class)));
    return new Silence(
        UnitId.of(row.getObject("id", UUID.class)),
        row.getString("name"),
        AreaId.of(row.getObject("area", UUID.class)),
        last,
        days,
        usual,
        Optional.ofNullable(row.getObject("next", LocalDate.class)),
        rhythm(days, usual, weeks),
        row.getInt("waiting"),
        row.getInt("late"),
        row.getInt("overdue"),
        instant(row, "oldest"),
        row.getInt("unreported"),
        reminded(row));
  }

  /// A unit without any activity is silent since it began, or what it goes on for did.
  private int silentFor(LocalDate since) {
    return (int) Math.min(YEAR, ChronoUnit.DAYS.between(since, clock.today()));
  }

  static Rhythm rhythm(int days, Optional<Integer> usual, int weeks) {
    if (days >= weeks * WEEK) {
      return Rhythm.SILENT;
    }
    var slower = usual.map(gap -> days >= gap * SLOW).orElse(false);
    return slower && days >= SLOW_DAYS ? Rhythm.SLOWER : Rhythm.ALIVE;
  }

  private static Optional<Reminded> reminded(ResultSet row) throws SQLException {
    var by = row.getString("reminded_by");
    var told = row.getInt("told");
    return instant(row, "reminded_at").map(at -> new Reminded(at, by, told));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
