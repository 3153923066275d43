package org.chungtay.movement.launch;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chungtay.identity.PersonId;
import org.chungtay.movement.Movement;
import org.chungtay.movement.Movement.Partner;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.Movements.Draft;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Movements as stored, with what became of each.
@Repository
class MovementRows {
  private final JdbcClient jdbc;
  private final CityClock clock;

  MovementRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Movement> all(Collection<MovementId> ids) {
    return jdbc.sql("select * from movement.movement where id = any(:ids)")
        .param("ids", Sql.ids(ids.stream().map(MovementId::value).toList()))
        .query((row, _) -> movement(row))
        .list();
  }

  /// Held against every other change until the transaction ends.
  Optional<Held> hold(MovementId id) {
    return jdbc.sql("select * from movement.movement where id = :id for update")
        .param("id", id.value())
        .query((row, _) ->
            new Held(
                movement(row),
                PersonId.of(row.getObject("written_by", UUID.class)),
                PersonId.of(row.getObject("changed_by", UUID.class))))
        .optional();
  }

  boolean isOf(MovementId id, PersonId person) {
    return jdbc.sql(
            """
            select exists (select from movement.movement
                           where id = :id and :person in (written_by, changed_by))
            """)
        .param("id", id.value())
        .param("person", person.value())
        .query(Sql.rows(Boolean.class))
        .single();
  }

  /// False when it is there already.
  boolean store(Draft draft, PersonId by) {
    return drafted(
                jdbc.sql(
                    """
                    insert into movement.movement
                      (id, name, folded, why, first_day, last_day, organizations, units, sdg, state,
                       written_by, written_at, changed_by)
                    values (:id, :name, :folded, :why, :first, :last, :organizations, :units, :sdg, 'DRAFT',
                            :by, :now, :by)
                    on conflict do nothing
                    """),
                draft)
            .param("by", by.value())
            .param("now", Sql.time(clock.now()))
            .update()
        == 1;
  }

  void rewrite(Draft draft, boolean otherTerms, PersonId by) {
    var _ =
        drafted(
                jdbc.sql(
                    """
                    update movement.movement
                    set name = :name, folded = :folded, why = :why, first_day = :first, last_day = :last,
                        organizations = :organizations, units = :units, sdg = :sdg, changed_by = :by,
                        version = version + 1, terms = terms + :more
                    where id = :id
                    """),
                draft)
            .param("by", by.value())
            .param("more", otherTerms ? 1 : 0)
            .update();
  }

  private static StatementSpec drafted(StatementSpec statement, Draft draft) {
    var partners = draft.partners();
    return statement
        .param("id", draft.id().value())
        .param("name", draft.name())
        .param("folded", Folded.of(draft.name()))
        .param("why", draft.why())
        .param("first", draft.first())
        .param("last", draft.last())
        .param(
            "organizations",
            Sql.ids(partners.stream().map(it -> it.organization().value()).toList()))
        .param("units", Sql.ids(partners.stream().map(it -> it.unit().value()).toList()))
        .param("sdg", Sql.texts(draft.sdg()));
  }

  /// A goal came or went: partners that accepted are asked again, and who changed it does not
  /// launch.
  void otherTerms(MovementId id, PersonId by) {
    jdbc.sql(
            """
            update movement.movement set changed_by = :by, version = version + 1, terms = terms + 1
            where id = :id
            """)
        .param("by", by.value())
        .param("id", id.value())
        .update();
  }

  void launch(MovementId id, PersonId by) {
    jdbc.sql(
            """
            update movement.movement
            set state = 'LAUNCHED', launched_by = :by, launched_at = :now, version = version + 1
            where id = :id
            """)
        .param("by", by.value())
        .param("now", Sql.time(clock.now()))
        .param("id", id.value())
        .update();
  }

  void end(MovementId id, String cameOfIt, PersonId by) {
    jdbc.sql(
            """
            update movement.movement
            set state = 'ENDED', ended_by = :by, ended_on = :today, came_of_it = :words,
                version = version + 1
            where id = :id
            """)
        .param("by", by.value())
        .param("today", clock.today())
        .param("words", cameOfIt)
        .param("id", id.value())
        .update();
  }

  void step(
      MovementId id, StepKind what, String note, Optional<OrganizationId> whose, PersonId by) {
    jdbc.sql(
            """
            insert into movement.step (id, movement, what, note, organization, by_person, at)
            values (:id, :movement, :what, :note, :organization, :by, :now)
            """)
        .param("id", Ids.next())
        .param("movement", id.value())
        .param("what", what.name())
        .param("note", note)
        .param("organization", whose.map(OrganizationId::value).orElse(null), Types.OTHER)
        .param("by", by.value())
        .param("now", Sql.time(clock.now()))
        .update();
  }

  /// The oldest first.
  List<HappenedStep> steps(MovementId id) {
    return jdbc.sql(
            "select what, note, organization, at from movement.step where movement = :id order by at, id")
        .param("id", id.value())
        .query((row, _) ->
            new HappenedStep(
                StepKind.valueOf(row.getString("what")),
                row.getString("note"),
                Optional.ofNullable(row.getObject("organization", UUID.class))
                    .map(OrganizationId::of),
                clock.dayOf(row.getObject("at", OffsetDateTime.class).toInstant())))
        .list();
  }

  /// False when they answered these terms before.
  boolean answer(
      MovementId id,
      int terms,
      OrganizationId whose,
      boolean accepted,
      String reason,
      PersonId by) {
    return jdbc.sql(
                """
                insert into movement.answer (movement, terms, organization, accepted, reason, by_person, at)
                values (:movement, :terms, :organization, :accepted, :reason, :by, :now)
                on conflict do nothing
                """)
            .param("movement", id.value())
            .param("terms", terms)
            .param("organization", whose.value())
            .param("accepted", accepted)
            .param("reason", reason)
            .param("by", by.value())
            .param("now", Sql.time(clock.now()))
            .update()
        == 1;
  }

  /// To the terms as they stand.
  List<PartnerAnswer> answers(Movement movement) {
    return jdbc.sql(
            "select organization, accepted, reason from movement.answer where movement = :id and terms = :terms")
        .param("id", movement.id().value())
        .param("terms", movement.terms())
        .query((row, _) ->
            new PartnerAnswer(
                OrganizationId.of(row.getObject("organization", UUID.class)),
                row.getBoolean("accepted"),
                row.getString("reason")))
        .list();
  }

  Movement movement(ResultSet row) throws SQLException {
    return new Movement(
        MovementId.of(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("why"),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        partners(ids(row.getArray("organizations")), ids(row.getArray("units"))),
        row.getInt("terms"),
        texts(row.getArray("sdg")),
        Movement.State.valueOf(row.getString("state")),
        Optional.ofNullable(row.getObject("launched_at", OffsetDateTime.class))
            .map(at -> clock.dayOf(at.toInstant())),
        Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
        Objects.requireNonNullElse(row.getString("came_of_it"), ""),
        row.getInt("version"));
  }

  private static List<Partner> partners(List<UUID> organizations, List<UUID> units) {
    return IntStream.range(0, units.size())
        .mapToObj(
            at -> new Partner(OrganizationId.of(organizations.get(at)), UnitId.of(units.get(at))))
        .toList();
  }

  static List<UUID> ids(Array array) throws SQLException {
    return Arrays.stream((Object[]) array.getArray()).map(UUID.class::cast).toList();
  }

  static List<String> texts(Array array) throws SQLException {
    return Arrays.stream((Object[]) array.getArray()).map(String.class::cast).toList();
  }

  record Held(Movement movement, PersonId writtenBy, PersonId changedBy) {}
}
