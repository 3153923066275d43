package org.chungtay.outcome.periodic;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.periodic.UnitReport.Line;
import org.chungtay.outcome.periodic.UnitReport.State;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reports of units as stored.
@Repository
class UnitReportRows {
  private final JdbcClient jdbc;
  private final CityClock clock;

  UnitReportRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// The newest version of a unit's report.
  Optional<UnitReport> newest(UUID request, UnitId unit) {
    return versions(request, Optional.of(unit)).stream().findFirst();
  }

  /// Held until the transaction ends.
  Optional<UnitReport> hold(UUID request, UnitId unit) {
    var _ =
        jdbc.sql(
                """
                select version from outcome.unit_report
                where request = :request and unit = :unit order by version for update
                """)
            .param("request", request)
            .param("unit", unit.value())
            .query(Sql.rows(Integer.class))
            .list();
    return newest(request, unit);
  }

  /// The newest version of every unit's report.
  List<UnitReport> of(UUID request) {
    return versions(request, Optional.empty()).stream()
        .collect(Collectors.toMap(UnitReport::unit, one -> one, (newer, _) -> newer))
        .values()
        .stream()
        .toList();
  }

  /// All versions, the newest first; of one unit or of all.
  List<UnitReport> versions(UUID request, Optional<UnitId> unit) {
    record Key(UUID unit, int version) {}
    record Row(Key key, Line line) {}
    var one = unit.map(UnitId::value).orElse(null);
    Map<Key, List<Line>> lines =
        jdbc
            .sql(
                """
                select unit, version, indicator, declared, evidenced, note from outcome.unit_report_line
                where request = :request and (cast(:unit as uuid) is null or unit = :unit)
                """)
            .param("request", request)
            .param("unit", one, Types.OTHER)
            .query((row, _) ->
                new Row(
                    new Key(row.getObject("unit", UUID.class), row.getInt("version")), line(row)))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Row::key, Collectors.mapping(Row::line, Collectors.toList())));
    return jdbc.sql(
            """
            select * from outcome.unit_report
            where request = :request and (cast(:unit as uuid) is null or unit = :unit)
            order by unit, version desc
            """)
        .param("request", request)
        .param("unit", one, Types.OTHER)
        .query((row, _) ->
            report(
                row,
                lines.getOrDefault(
                    new Key(row.getObject("unit", UUID.class), row.getInt("version")), List.of())))
        .list();
  }

  /// What was typed, with those who typed it. Lines are written in one statement.
  void save(UnitReport report) {
    jdbc.sql(
            """
            update outcome.unit_report
            set state = :state, step = :step, revision = revision + 1, words = :words,
                returned = :returned, resumes = :resumes, written_by = :writtenBy,
                approved_by = :approvedBy, changed_at = :now,
                locked_at = case when :state = 'LOCKED' then cast(:now as timestamptz) end
            where request = :request and unit = :unit and version = :version
            """)
        .param("state", report.state().name())
        .param("step", report.step())
        .param("words", report.words())
        .param("returned", report.returned().orElse(null), Types.VARCHAR)
        .param("resumes", report.resumes())
        .param("writtenBy", people(report.writtenBy()))
        .param("approvedBy", people(report.approvedBy()))
        .param("now", Sql.time(clock.now()))
        .param("request", report.request())
        .param("unit", report.unit().value())
        .param("version", report.version())
        .update();
  }

  void lines(UnitReport report) {
    jdbc.sql(
            """
            insert into outcome.unit_report_line
              (request, unit, version, indicator, declared, evidenced, note)
            select :request, :unit, :version, l.indicator, l.declared, l.evidenced, l.note
            from unnest(:indicators, cast(:declared as numeric[]), cast(:evidenced as numeric[]), :notes)
              as l (indicator, declared, evidenced, note)
            on conflict (request, unit, version, indicator) do update
              set declared = excluded.declared, evidenced = excluded.evidenced, note = excluded.note
            """)
        .param("request", report.request())
        .param("unit", report.unit().value())
        .param("version", report.version())
        .param("indicators", Sql.texts(report.lines().stream().map(Line::indicator).toList()))
        .param("declared", numbers(report.lines().stream().map(Line::declared).toList()))
        .param("evidenced", numbers(report.lines().stream().map(Line::evidenced).toList()))
        .param("notes", Sql.texts(report.lines().stream().map(Line::note).toList()))
        .update();
  }

  /// A further version of a locked report, with what the last one says.
  void reopen(UnitReport locked, String reason) {
    jdbc.sql(
            """
            insert into outcome.unit_report
              (request, unit, version, state, step, words, returned, written_by, changed_at)
            select request, unit, version + 1, 'DRAFT', 0, words, :reason, '{}', :now
            from outcome.unit_report
            where request = :request and unit = :unit and version = :version
            """)
        .param("reason", reason)
        .param("now", Sql.time(clock.now()))
        .param("request", locked.request())
        .param("unit", locked.unit().value())
        .param("version", locked.version())
        .update();
    jdbc.sql(
            """
            insert into outcome.unit_report_line (request, unit, version, indicator, declared, note)
            select request, unit, version + 1, indicator, declared, note
            from outcome.unit_report_line
            where request = :request and unit = :unit and version = :version
            """)
        .param("request", locked.request())
        .param("unit", locked.unit().value())
        .param("version", locked.version())
        .update();
  }

  void happened(UnitReport report, Happened.Kind kind, Optional<PersonId> by, String reason) {
    jdbc.sql(
            """
            insert into outcome.unit_report_event
              (id, request, unit, version, at, kind, person, step, reason)
            values (:id, :request, :unit, :version, :now, :kind, :by, :step, :reason)
            """)
        .param("id", Ids.next())
        .param("request", report.request())
        .param("unit", report.unit().value())
        .param("version", report.version())
        .param("now", Sql.time(clock.now()))
        .param("kind", kind.name())
        .param("by", by.map(PersonId::value).orElse(null), Types.OTHER)
        .param("step", report.step())
        .param("reason", reason)
        .update();
  }

  /// Oldest first.
  List<Happened> history(UUID request, UnitId unit) {
    return jdbc.sql(
            """
            select e.at, e.kind, coalesce(p.name, '') as name, e.version, e.step, e.reason
            from outcome.unit_report_event e left join identity.v_person p on p.id = e.person
            where e.request = :request and e.unit = :unit order by e.at, e.id
            """)
        .param("request", request)
        .param("unit", unit.value())
        .query((row, _) ->
            new Happened(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Happened.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getInt("version"),
                row.getInt("step"),
                row.getString("reason")))
        .list();
  }

  private static UnitReport report(ResultSet row, List<Line> lines) throws SQLException {
    Instant changed = row.getObject("changed_at", OffsetDateTime.class).toInstant();
    return new UnitReport(
        row.getObject("request", UUID.class),
        UnitId.of(row.getObject("unit", UUID.class)),
        row.getInt("version"),
        State.valueOf(row.getString("state")),
        row.getInt("step"),
        row.getInt("revision"),
        row.getString("words"),
        Optional.ofNullable(row.getString("returned")),
        row.getInt("resumes"),
        people(row, "written_by"),
        people(row, "approved_by"),
        changed,
        lines);
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getString("indicator"),
        Optional.ofNullable(row.getBigDecimal("declared")).map(BigDecimal::stripTrailingZeros),
        Optional.ofNullable(row.getBigDecimal("evidenced")).map(BigDecimal::stripTrailingZeros),
        row.getString("note"));
  }

  private static List<PersonId> people(ResultSet row, String column) throws SQLException {
    return Arrays.stream((UUID[]) row.getArray(column).getArray()).map(PersonId::of).toList();
  }

  private static UUID[] people(List<PersonId> people) {
    return people.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
  }

  private static String[] numbers(List<Optional<BigDecimal>> numbers) {
    var texts = new String[numbers.size()];
    for (int at = 0; at < texts.length; at++) {
      var place = at;
      numbers.get(at).ifPresent(number -> texts[place] = number.toPlainString());
    }
    return texts;
  }
}
