package org.chungtay.organization.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Territory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people say about doubtful lines: of one, or of all that are doubtful for the same cause. A
/// few are looked at again at once, many in the background.
@Service
class DecidedLines {
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final JdbcClient jdbc;
  private final IntakeRows intakes;
  private final StagedRows rows;
  private final Territory territory;
  private final Access access;
  private final CityClock clock;
  private final ObjectProvider<IntakeWork> works;

  DecidedLines(
      JdbcClient jdbc,
      IntakeRows intakes,
      StagedRows rows,
      Territory territory,
      Access access,
      CityClock clock,
      ObjectProvider<IntakeWork> works) {
    this.jdbc = jdbc;
    this.intakes = intakes;
    this.rows = rows;
    this.territory = territory;
    this.access = access;
    this.clock = clock;
    this.works = works;
  }

  /// A doubtful line, as far as a decision needs it.
  record Doubtful(String doubt, List<UUID> candidates, String areaTyped, String said) {
    boolean names(String id) {
      return candidates.stream().anyMatch(one -> one.toString().equals(id));
    }
  }

  /// @param choice a candidate's id, `LEAVE`, or what else the doubt offers
  /// @param all lines that are doubtful for the same cause, and say the same where it is about a
  ///   place
  @Transactional
  public void decide(Actor actor, UUID id, int line, String choice, boolean all) {
    var intake = held(actor, id);
    var doubtful = doubtful(id, line);
    if (doubtful.isEmpty()) {
      throw new IntakeMovedOn();
    }
    var doubt = Doubt.valueOf(doubtful.get().doubt());
    boolean candidate =
        doubt.namesCandidates() && ID.matcher(choice).matches() && doubtful.get().names(choice);
    if (!candidate && !choice.equals(Doubt.LEAVE) && !doubt.choices().contains(choice)) {
      throw new InvalidInput("choice", "not-a-choice");
    }
    if (candidate && all && !doubt.ofPlace()) {
      throw new InvalidInput("all", "one-by-one");
    }
    store(id, line, doubt, doubtful.get(), choice, all);
    rows.lookAtThoseBelow(intake.id());
    lookAgain(intake);
  }

  private void store(UUID id, int line, Doubt doubt, Doubtful like, String choice, boolean all) {
    jdbc.sql(
            """
            update organization.intake_row set doubt = null, candidates = '{}', others = 0,
            """
                + set(doubt, choice)
                + """
                 where intake = :intake and outcome = 'DOUBTFUL' and doubt = :doubt
                  and (line = :line or (:all and (not :place
                    or (lower(area_typed) = lower(:area) and (doubt = 'AREA'
                      or lower(case doubt when 'ABOVE' then above_typed else unit_typed end) = lower(:said))))))
                """)
        .param("intake", id)
        .param("doubt", doubt.name())
        .param("line", line)
        .param("all", all)
        .param("place", doubt.ofPlace())
        .param("area", like.areaTyped())
        .param("said", like.said())
        .param("choice", choice)
        .update();
  }

  private static String set(Doubt doubt, String choice) {
    if (choice.equals(Doubt.LEAVE)) {
      return "outcome = 'LEFT_OUT', left_out = (:choice = 'LEAVE')";
    }
    if (doubt == Doubt.AREA) {
      return "outcome = null, area_decided = :choice::uuid";
    }
    if (doubt.ofPlace()) {
      return "outcome = null, unit_decided = :choice::uuid";
    }
    boolean ofGroups =
        doubt == Doubt.OTHER_GROUP || doubt == Doubt.OTHER_UNIT || doubt == Doubt.TWO_GROUPS;
    return ofGroups
        ? "outcome = null, place_decided = :choice"
        : "outcome = null, subject_decided = :choice";
  }

  /// A line that was decided upon, or left out, is as doubtful as before.
  @Transactional
  public void reconsider(Actor actor, UUID id, int line) {
    var intake = held(actor, id);
    int changed =
        jdbc.sql(
                """
                update organization.intake_row set outcome = null, doubt = null, candidates = '{}', others = 0,
                  reasons = '{}', area_decided = null, unit_decided = null, subject_decided = null, place_decided = null,
                  left_out = false
                where intake = :intake and line = :line and (left_out or area_decided is not null
                  or unit_decided is not null
                  or subject_decided is not null or place_decided is not null)
                """)
            .param("intake", id)
            .param("line", line)
            .update();
    if (changed == 0) {
      throw new IntakeMovedOn();
    }
    rows.lookAtThoseBelow(intake.id());
    lookAgain(intake);
  }

  private Intake held(Actor actor, UUID id) {
    var intake = intakes.held(id);
    access.require(actor, intake.kind().permission(), intake.unit().value());
    if (intake.state() != IntakeState.CHECKED) {
      throw new IntakeMovedOn();
    }
    return intake;
  }

  private Optional<Doubtful> doubtful(UUID id, int line) {
    return jdbc.sql(
            """
            select doubt, candidates, area_typed,
              case doubt when 'ABOVE' then above_typed else unit_typed end as said from organization.intake_row
            where intake = :intake and line = :line and outcome = 'DOUBTFUL'
            """)
        .param("intake", id)
        .param("line", line)
        .query((row, _) ->
            new Doubtful(
                row.getString("doubt"),
                List.of((UUID[]) row.getArray("candidates").getArray()),
                row.getString("area_typed"),
                row.getString("said")))
        .optional();
  }

  private void lookAgain(Intake intake) {
    var some = rows.toCheck(intake.id(), IntakeWorker.STEP);
    if (some.size() == IntakeWorker.STEP) {
      intakes.become(intake, IntakeState.CHECKING);
    } else if (!some.isEmpty()) {
      var units = UnitFinder.of(jdbc, territory, intake.unit().value(), clock.today());
      var work =
          works.stream()
              .filter(one -> one.kinds().contains(intake.kind()))
              .findFirst()
              .orElseThrow();
      rows.judge(intake.id(), work.check(intake, some, units));
    }
  }
}
