package org.chungtay.organization.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The lines of intakes as stored, written and read many at once.
@Repository
class StagedRows {
  private static final String RECORD =
      """
      (line int, typed jsonb, cleaned boolean, name text, folded text, phone text, "phoneKey" text, born smallint,
       guardian text, "guardianPhone" text, since date, "lastDay" date, "areaTyped" text, "unitTyped" text,
       role text, "aboveTyped" text, "unitKind" text, sector text, code uuid, fingerprint text, reasons jsonb,
       notes jsonb, subject uuid, target uuid)
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  StagedRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void forget(UUID intake) {
    jdbc.sql("delete from organization.intake_row where intake = :intake")
        .param("intake", intake)
        .update();
  }

  /// Sent again after a crash, nothing is stored twice.
  void add(UUID intake, List<ReadRow> rows) {
    jdbc.sql(
            """
            insert into organization.intake_row (intake, line, typed, cleaned, name, folded, phone, phone_key,
              born, guardian, guardian_phone, since, last_day, area_typed, unit_typed, role, above_typed, unit_kind,
              sector, code, fingerprint,
              outcome, reasons, notes, subject, target)
            select :intake, line, typed, cleaned, name, folded, decode(phone, 'hex'), decode("phoneKey", 'hex'),
              born, guardian, decode("guardianPhone", 'hex'), since, "lastDay", "areaTyped", "unitTyped",
              role, "aboveTyped", "unitKind", sector, code, decode(fingerprint, 'hex'), case when jsonb_array_length(reasons) > 0 then 'REFUSED' end,
              array(select jsonb_array_elements_text(reasons)), array(select jsonb_array_elements_text(notes)),
              subject, target
            from jsonb_to_recordset(:rows::jsonb) as read
            """
                + RECORD
                + "on conflict do nothing")
        .param("intake", intake)
        .param("rows", json.writeValueAsString(rows))
        .update();
  }

  /// Lines that repeat another, or have a number that another has under another name; those who
  /// have one number and one name are one person.
  ///
  /// What was just written is unknown to the planner, which would look up each line among all.
  void compare(UUID intake) {
    jdbc.sql("analyze organization.intake_row").update();
    jdbc.sql("set local enable_nestloop = off").update();
    jdbc.sql(
            """
            with compared as (
              select line, phone_key is null as numberless,
                row_number() over same_line as occurrence,
                row_number() over same_entry as entry, first_value(line) over same_entry as first_entry,
                row_number() over same_name as named, first_value(line) over same_name as first_named,
                born is null or first_value(born) over same_name is null
                  or born = first_value(born) over same_name as perhaps_the_same,
                first_value(line) over same_phone as first_with_phone,
                first_value(folded) over same_phone as first_name,
                first_value(subject) over same_person as subject
              from organization.intake_row where intake = :intake
              window same_line as (partition by fingerprint order by line),
                same_entry as (partition by coalesce(phone_key, int4send(line)), folded,
                                 lower(area_typed), lower(unit_typed), lower(above_typed), role order by line),
                same_name as (partition by folded, lower(area_typed), lower(unit_typed), lower(above_typed), role
                                order by phone_key is null, line),
                same_phone as (partition by coalesce(phone_key, int4send(line)) order by line),
                same_person as (partition by coalesce(phone_key, int4send(line)), folded order by line)),
            told as (
              select c.*, case when numberless and named > 1 and perhaps_the_same then first_named
                               when not numberless and entry > 1 then first_entry end as repeats
              from compared c)
            update organization.intake_row r
            set occurrence = c.occurrence, repeats = c.repeats, subject = c.subject,
                shares = case when r.phone_key is not null and c.first_name <> r.folded then c.first_with_phone end
            from told c
            where r.intake = :intake and r.line = c.line and (c.occurrence > 1 or c.repeats is not null
              or c.subject <> r.subject or (r.phone_key is not null and c.first_name <> r.folded))
            """)
        .param("intake", intake)
        .update();
    jdbc.sql("set local enable_nestloop = on").update();
  }

  List<StagedRow> toCheck(UUID intake, int most) {
    return some("and outcome is null and not left_out order by line", intake, most);
  }

  List<StagedRow> toApply(UUID intake, int most) {
    return some(
        "and not applied and outcome in ('NEW', 'CHANGED') order by depth nulls first, line",
        intake,
        most);
  }

  List<StagedRow> toTakeBack(UUID intake, int most) {
    return some(
        "and applied and undone is null order by depth desc nulls last, line desc", intake, most);
  }

  /// Of a list of units, in which one line may lie below another.
  List<StagedRow> all(UUID intake) {
    return some("order by line", intake, Integer.MAX_VALUE);
  }

  /// Those among the lines that still change something.
  List<StagedRow> changing(UUID intake, Collection<Integer> lines) {
    return jdbc.sql(
            SELECT + "and outcome in ('NEW', 'CHANGED') and line = any(:lines) order by line")
        .param("intake", intake)
        .param("lines", lines.toArray(Integer[]::new))
        .query(Sql.rows(StagedRow.class))
        .list();
  }

  private List<StagedRow> some(String which, UUID intake, int most) {
    return jdbc.sql(SELECT + which + " limit :most")
        .param("intake", intake)
        .param("most", most)
        .query(Sql.rows(StagedRow.class))
        .list();
  }

  private static final String SELECT =
      """
      select line, name, folded, phone, encode(phone_key, 'hex') as phone_key, born, guardian,
        guardian_phone, since, last_day, area_typed, unit_typed, typed ->> 'RESIDENTIAL' as residential,
        role, above_typed, unit_kind, sector, code, encode(fingerprint, 'hex') as fingerprint, occurrence,
        repeats, shares, area_decided, unit_decided, subject_decided, place_decided, unit, subject, fresh, target,
        before, left_out or coalesce(outcome = 'REFUSED', false) as passed_over
      from organization.intake_row where intake = :intake
      """;

  void judge(UUID intake, Collection<Verdict> verdicts) {
    store(intake, verdicts);
    foundTwice(intake, verdicts.stream().map(Verdict::line).toList());
  }

  /// That two lines mean the same person is often seen only once their groups are known: in the
  /// same group the second is too much, in another one it is asked about.
  private void foundTwice(UUID intake, Collection<Integer> lines) {
    jdbc.sql(
            """
            with twice as (
              select r.line, bool_or(e.unit = r.unit) as here from organization.intake_row r
              join organization.intake_row e on e.intake = r.intake and e.subject = r.subject
                and e.line < r.line and e.outcome in ('NEW', 'CHANGED') and e.unit is not null
              where r.intake = :intake and r.line = any(:lines) and r.outcome = 'NEW' and r.role is null
                and not r.applied
              group by r.line)
            update organization.intake_row r
            set outcome = case when t.here then 'SAME' else 'DOUBTFUL' end,
                doubt = case when not t.here then 'TWO_GROUPS' end,
                notes = case when t.here then array_append(r.notes, 'repeats') else r.notes end
            from twice t
            where r.intake = :intake and r.line = t.line and (t.here or r.place_decided is null)
            """)
        .param("intake", intake)
        .param("lines", lines.toArray(Integer[]::new))
        .update();
  }

  private void store(UUID intake, Collection<Verdict> verdicts) {
    jdbc.sql(
            """
            update organization.intake_row r
            set outcome = v.outcome, reasons = array(select jsonb_array_elements_text(v.reasons)),
                notes = array(select distinct unnest(r.notes || array(select jsonb_array_elements_text(v.notes)))),
                doubt = v.doubt, others = v.others, unit = v.unit, subject = v.subject, fresh = v.fresh,
                candidates = array(select jsonb_array_elements_text(v.candidates)::uuid), target = v.target,
                before = v.before, depth = v.depth
            from jsonb_to_recordset(:verdicts::jsonb) as v (line int, outcome text, reasons jsonb, notes jsonb,
              doubt text, candidates jsonb, others int, unit uuid, subject uuid, fresh boolean, target uuid,
              before uuid, depth smallint)
            where r.intake = :intake and r.line = v.line
            """)
        .param("intake", intake)
        .param("verdicts", json.writeValueAsString(verdicts))
        .update();
  }

  void applied(UUID intake, Collection<Integer> lines) {
    marked("applied = true", intake, lines);
  }

  /// @param undone those that were taken back; the others were touched by somebody since
  void takenBack(UUID intake, Collection<Integer> lines, Collection<Integer> undone) {
    marked("undone = false", intake, lines);
    marked("undone = true", intake, undone);
  }

  private void marked(String set, UUID intake, Collection<Integer> lines) {
    jdbc.sql(
            "update organization.intake_row set "
                + set
                + " where intake = :intake and line = any(:lines)")
        .param("intake", intake)
        .param("lines", lines.toArray(Integer[]::new))
        .update();
  }

  /// What becomes of a unit depends on what becomes of the one above it in the same list.
  void lookAtThoseBelow(UUID intake) {
    jdbc.sql(
            """
            update organization.intake_row
            set outcome = null, doubt = null, candidates = '{}', others = 0, reasons = '{}'
            where intake = :intake and above_typed <> '' and not left_out
              and (outcome in ('NEW', 'SAME') or doubt = 'ABOVE_IN_LIST' or 'above:above-refused' = any(reasons))
            """)
        .param("intake", intake)
        .update();
  }

  Map<Outcome, Long> counts(UUID intake) {
    var counts = new HashMap<Outcome, Long>();
    jdbc.sql(
            """
            select outcome, count(*) as lines from organization.intake_row
            where intake = :intake and outcome is not null group by outcome
            """)
        .param("intake", intake)
        .query(row -> {
          counts.put(Outcome.valueOf(row.getString("outcome")), row.getLong("lines"));
        });
    return counts;
  }

  Progress progress(UUID intake) {
    return jdbc.sql(
            """
            select count(*) as lines, count(outcome) as checked,
              count(*) filter (where outcome in ('NEW', 'CHANGED')) as changing,
              count(*) filter (where applied) as applied, count(undone) as looked_at,
              count(*) filter (where undone) as undone
            from organization.intake_row where intake = :intake
            """)
        .param("intake", intake)
        .query(Sql.rows(Progress.class))
        .single();
  }
}
