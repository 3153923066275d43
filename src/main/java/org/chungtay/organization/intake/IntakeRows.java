package org.chungtay.organization.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.intake.Intake.Answers;
import org.chungtay.organization.intake.Intake.Hands;
import org.chungtay.organization.intake.Intake.Problem;
import org.chungtay.organization.intake.Intake.Reading;
import org.chungtay.organization.intake.Intake.Sent;
import org.chungtay.organization.intake.Intake.Table;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Intakes as stored.
@Repository
class IntakeRows {
  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
  private static final TypeReference<Map<String, Integer>> COLUMNS = new TypeReference<>() {};
  private static final TypeReference<Map<String, Object>> ARGUMENTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final CityClock clock;

  IntakeRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// How many were stored: none when the id is known.
  int add(Intake intake, byte[] fingerprint) {
    return jdbc.sql(
            """
            insert into organization.intake (id, kind, organization, unit, file_name, fingerprint, state,
              sent_by, sent_at, heads, head_line, layout)
            values (:id, :kind, :organization, :unit, :fileName, :fingerprint, 'SENT',
              :by, :at, :heads::jsonb, :headLine, :layout)
            on conflict (id) do nothing
            """)
        .param("id", intake.id())
        .param("kind", intake.kind().name())
        .param("organization", intake.organization().value())
        .param("unit", intake.unit().value())
        .param("fileName", intake.fileName())
        .param("fingerprint", fingerprint)
        .param("by", intake.sent().by().value())
        .param("at", Sql.time(intake.sent().at()))
        .param("heads", JSON.writeValueAsString(intake.table().heads()))
        .param("headLine", intake.table().headLine())
        .param("layout", intake.table().layout())
        .update();
  }

  Intake get(UUID id) {
    return find("where id = :id", id).orElseThrow(() -> new NotFound("intake"));
  }

  /// The same, held until the end of the transaction: one at a time changes it.
  Intake held(UUID id) {
    return find("where id = :id for update", id).orElseThrow(() -> new NotFound("intake"));
  }

  private Optional<Intake> find(String where, UUID id) {
    return jdbc.sql(SELECT + where).param("id", id).query(IntakeRows::intake).optional();
  }

  List<Intake> ofUnit(UnitId unit, IntakeKind kind) {
    return jdbc.sql(
            SELECT
                + """
                where unit = :unit and kind = :kind order by sent_at desc, id limit 50
                """)
        .param("unit", unit.value())
        .param("kind", kind.name())
        .query(IntakeRows::intake)
        .list();
  }

  /// When the same file was sent for the unit before and applied.
  Optional<Instant> appliedBefore(Intake intake) {
    return jdbc.sql(
            """
            select other.finished_at from organization.intake other
            join organization.intake one on one.id = :id
            where other.unit = one.unit and other.kind = one.kind and other.id <> one.id
              and other.fingerprint = one.fingerprint and other.state = 'APPLIED'
              and other.finished_at is not null
            order by other.finished_at desc limit 1
            """)
        .param("id", intake.id())
        .query(Sql.rows(Instant.class))
        .optional();
  }

  /// Those that work is to be done for, oldest first.
  List<UUID> atWork() {
    return jdbc.sql(
            """
            select id from organization.intake where state in ('CHECKING', 'APPLYING', 'TAKING_BACK')
            order by sent_at, id
            """)
        .query(Sql.rows(UUID.class))
        .list();
  }

  void become(Intake intake, IntakeState next) {
    if (!intake.state().canBecome(next)) {
      throw new IntakeMovedOn();
    }
    jdbc.sql("update organization.intake set state = :next, version = version + 1 where id = :id")
        .param("next", next.name())
        .param("id", intake.id())
        .update();
  }

  /// What is read anew is checked anew.
  void answer(Intake intake, Answers answers) {
    jdbc.sql(
            """
            update organization.intake set columns = :columns::jsonb, since = :since,
              consent_words = :words, guardians_agree = :guardians, read_to = 0, read_whole = false,
              problem = null, problem_with = null, state = 'CHECKING', version = version + 1
            where id = :id
            """)
        .param("columns", JSON.writeValueAsString(answers.columns().written()))
        .param("since", answers.since())
        .param("words", answers.consentWords().orElse(null))
        .param("guardians", answers.guardiansAgree())
        .param("id", intake.id())
        .update();
  }

  /// Back to the columns, with what was wrong, if anything was.
  void reopen(Intake intake, Optional<Problem> problem) {
    if (!intake.state().canBecome(IntakeState.SENT)) {
      throw new IntakeMovedOn();
    }
    jdbc.sql(
            """
            update organization.intake set state = 'SENT', columns = null, version = version + 1,
              problem = :problem, problem_with = :with::jsonb
            where id = :id
            """)
        .param("problem", problem.map(Problem::code).orElse(null))
        .param("with", problem.map(one -> JSON.writeValueAsString(one.arguments())).orElse(null))
        .param("id", intake.id())
        .update();
  }

  void readTo(Intake intake, int line, boolean whole) {
    jdbc.sql("update organization.intake set read_to = :line, read_whole = :whole where id = :id")
        .param("line", line)
        .param("whole", whole)
        .param("id", intake.id())
        .update();
  }

  void propose(Intake intake, PersonId by) {
    decided(intake, IntakeState.PROPOSED, "proposed_by = :by, proposed_at = :now", by);
  }

  void apply(Intake intake, PersonId by) {
    decided(intake, IntakeState.APPLYING, "applied_by = :by, applied_at = :now", by);
  }

  void takeBack(Intake intake, PersonId by) {
    decided(intake, IntakeState.TAKING_BACK, "taken_back_by = :by, taken_back_at = :now", by);
  }

  private void decided(Intake intake, IntakeState next, String set, PersonId by) {
    if (!intake.state().canBecome(next)) {
      throw new IntakeMovedOn();
    }
    jdbc.sql(
            "update organization.intake set state = :next, version = version + 1, "
                + set
                + " where id = :id")
        .param("next", next.name())
        .param("by", by.value())
        .param("now", Sql.time(clock.now()))
        .param("id", intake.id())
        .update();
  }

  void finished(Intake intake) {
    become(intake, IntakeState.APPLIED);
    jdbc.sql("update organization.intake set finished_at = :now where id = :id")
        .param("now", Sql.time(clock.now()))
        .param("id", intake.id())
        .update();
  }

  private static final String SELECT =
      """
      select id, kind, organization, unit, file_name, state, version, sent_by, sent_at, heads, head_line,
             layout, columns, since, consent_words, guardians_agree, read_to, read_whole, problem,
             problem_with, proposed_by, applied_by, finished_at, taken_back_by,
             forgotten_at is not null as forgotten
      from organization.intake
      """;

  private static Intake intake(ResultSet row, int number) throws SQLException {
    return new Intake(
        row.getObject("id", UUID.class),
        IntakeKind.valueOf(row.getString("kind")),
        OrganizationId.of(row.getObject("organization", UUID.class)),
        UnitId.of(row.getObject("unit", UUID.class)),
        row.getString("file_name"),
        IntakeState.valueOf(row.getString("state")),
        row.getInt("version"),
        new Sent(
            PersonId.of(row.getObject("sent_by", UUID.class)),
            row.getObject("sent_at", OffsetDateTime.class).toInstant()),
        new Table(
            JSON.readValue(row.getString("heads"), TEXTS),
            row.getInt("head_line"),
            row.getString("layout")),
        answers(row),
        new Reading(row.getInt("read_to"), row.getBoolean("read_whole"), problem(row)),
        new Hands(
            person(row, "proposed_by"),
            person(row, "applied_by"),
            Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant),
            person(row, "taken_back_by"),
            row.getBoolean("forgotten")));
  }

  private static Optional<PersonId> person(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, UUID.class)).map(PersonId::of);
  }

  private static Optional<Problem> problem(ResultSet row) throws SQLException {
    var code = row.getString("problem");
    return code == null
        ? Optional.empty()
        : Optional.of(new Problem(code, JSON.readValue(row.getString("problem_with"), ARGUMENTS)));
  }

  private static Optional<Answers> answers(ResultSet row) throws SQLException {
    var columns = row.getString("columns");
    if (columns == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Answers(
            Columns.read(JSON.readValue(columns, COLUMNS)),
            row.getObject("since", LocalDate.class),
            Optional.ofNullable(row.getString("consent_words")),
            row.getBoolean("guardians_agree")));
  }
}
