package org.chungtay.organization.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.organization.intake.ReportLine.Candidate;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The report of a list: its lines, a page at a time, and whom the doubtful ones may mean.
@Repository
class IntakeReport {
  static final int PER_PAGE = 50;
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, String>> TYPED = new TypeReference<>() {};

  private final JdbcClient jdbc;

  IntakeReport(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param outcome of the lines that are shown; empty for all
  /// @param typed the beginning of a word of a name
  record Query(Optional<Outcome> outcome, String typed, int page) {
    private static final int LAST_PAGE = 100_000;

    static Query of(String outcome, String typed, int page) {
      var cut = typed.length() > 100 ? typed.substring(0, 100) : typed;
      return new Query(Outcome.of(outcome), cut, Math.clamp(page, 0, LAST_PAGE));
    }
  }

  long count(Intake intake, Query query) {
    return asked("select count(*) ", "", intake, query).query(Sql.rows(Long.class)).single();
  }

  List<ReportLine> lines(Intake intake, Query query) {
    var rows =
        asked(
                """
                select r.line, r.typed, r.name, r.outcome, r.reasons, r.notes, r.doubt, r.candidates, r.others,
                  r.applied, r.undone, u.name as unit_name,
                  (r.left_out or r.area_decided is not null or r.unit_decided is not null or r.subject_decided is not null
                    or r.place_decided is not null) as decided
                """,
                " order by r.line limit :most offset :offset",
                intake,
                query)
            .param("most", PER_PAGE)
            .param("offset", query.page() * PER_PAGE)
            .query((row, _) ->
                new Raw(
                    row.getInt("line"),
                    JSON.readValue(row.getString("typed"), TYPED),
                    row.getString("name"),
                    Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf),
                    List.of((String[]) row.getArray("reasons").getArray()),
                    List.of((String[]) row.getArray("notes").getArray()),
                    Optional.ofNullable(row.getString("doubt")).map(Doubt::valueOf),
                    List.of((UUID[]) row.getArray("candidates").getArray()),
                    row.getInt("others"),
                    row.getBoolean("applied"),
                    row.getObject("undone", Boolean.class),
                    row.getString("unit_name"),
                    row.getBoolean("decided")))
            .list();
    var known = candidates(rows.stream().flatMap(row -> row.candidates().stream()).toList());
    return rows.stream().map(row -> row.shown(known, intake.kind().ofUnits())).toList();
  }

  private JdbcClient.StatementSpec asked(String select, String order, Intake intake, Query query) {
    return jdbc.sql(
            select
                + """
                 from organization.intake_row r left join organization.unit u on u.id = r.unit
                where r.intake = :intake and (:outcome = '' or r.outcome = :outcome)
                  and (:name = '' or ' ' || r.folded like '% ' || :name || '%')
                """
                + order)
        .param("intake", intake.id())
        .param("outcome", query.outcome().map(Enum::name).orElse(""))
        .param("name", Folded.of(query.typed()));
  }

  /// Units, and people with what tells namesakes apart.
  private Map<UUID, Candidate> candidates(List<UUID> ids) {
    var known = new java.util.HashMap<UUID, Candidate>();
    jdbc.sql(
            """
            select u.id, u.name, a.full_name as place, null::date as since
            from organization.unit u join territory.v_area a on a.id = u.area where u.id = any(:ids)
            union all
            select distinct on (p.id) p.id, p.name, u.name, m.since
            from identity.v_person p join organization.membership m on m.person = p.id
            join organization.unit u on u.id = m.unit where p.id = any(:ids)
            """)
        .param("ids", Sql.ids(ids))
        .query(Sql.rows(Candidate.class))
        .list()
        .forEach(one -> known.put(one.id(), one));
    return known;
  }

  private record Raw(
      int line,
      Map<String, String> typed,
      String name,
      Optional<Outcome> outcome,
      List<String> reasons,
      List<String> notes,
      Optional<Doubt> doubt,
      List<UUID> candidates,
      int others,
      boolean applied,
      @Nullable Boolean undone,
      @Nullable String unitName,
      boolean decided) {

    ReportLine shown(Map<UUID, Candidate> known, boolean ofUnits) {
      var named = new ArrayList<Candidate>();
      candidates.forEach(id -> Optional.ofNullable(known.get(id)).ifPresent(named::add));
      return new ReportLine(
          line,
          name,
          typed.getOrDefault(ofUnits ? "ABOVE" : "UNIT", ""),
          typed.getOrDefault("AREA", ""),
          outcome,
          reasons,
          notes,
          doubt,
          named,
          others,
          applied,
          Optional.ofNullable(undone),
          Optional.ofNullable(unitName),
          decided);
    }
  }

  /// Why each line that is not done was refused, for the file that is mended.
  Map<Integer, List<String>> refused(Intake intake) {
    var refused = new java.util.HashMap<Integer, List<String>>();
    jdbc.sql(
            """
            select line, case when outcome = 'DOUBTFUL' then array['doubt:' || doubt] else reasons end as reasons
            from organization.intake_row
            where intake = :intake and (outcome = 'REFUSED' or (outcome = 'DOUBTFUL' and :over))
            """)
        .param("intake", intake.id())
        .param("over", intake.hands().finished().isPresent())
        .query(row -> {
          refused.put(row.getInt("line"), List.of((String[]) row.getArray("reasons").getArray()));
        });
    return refused;
  }
}
