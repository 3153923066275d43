package org.chungtay.care.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.chungtay.care.VoiceMoved;
import org.chungtay.care.voice.Intake;
import org.chungtay.care.voice.Standing;
import org.chungtay.care.voice.Steps;
import org.chungtay.care.voice.Steps.Deed;
import org.chungtay.care.voice.Tellings;
import org.chungtay.care.voice.VoiceRows;
import org.chungtay.evidence.Photos;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What officers and leaders do with one voice. Each step says which version was read; whoever
/// comes second is told where it stands.
@Service
@Transactional
public class VoiceDeeds {
  private static final String OPEN = " and state in ('RECEIVED', 'TAKEN')";

  private final VoiceRows rows;
  private final AnswerRights rights;
  private final Steps steps;
  private final Tellings tellings;
  private final Photos photos;
  private final Audit audit;
  private final JdbcClient jdbc;
  private final CityClock clock;

  VoiceDeeds(
      VoiceRows rows,
      AnswerRights rights,
      Steps steps,
      Tellings tellings,
      Photos photos,
      Audit audit,
      JdbcClient jdbc,
      CityClock clock) {
    this.rows = rows;
    this.rights = rights;
    this.steps = steps;
    this.tellings = tellings;
    this.photos = photos;
    this.audit = audit;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public void take(Actor actor, UUID id, int version) {
    var unit = rights.require(actor, rows.get(id));
    moved(
        id,
        change("state = 'TAKEN', taken_unit = :unit", id, version, " and state = 'RECEIVED'")
            .param("unit", unit));
    told(actor, id, unit, "TAKEN", "care.voice-taken", "");
  }

  /// To another unit, which has the same day to answer by.
  public void pass(Actor actor, UUID id, int version, UnitId to, String words) {
    var unit = rights.require(actor, rows.get(id));
    moved(
        id,
        change(
                "state = 'RECEIVED', taken_unit = null, group_unit = null, unit = :to",
                id,
                version,
                OPEN)
            .param("to", to.value()));
    steps.add(id, new Deed("PASSED", to.value(), actor.person().value(), words));
    tellings.received(id, "");
    audit.did(actor, "care.voice-passed", id, Map.of("from", unit.toString(), "to", to.toString()));
  }

  public void answer(Actor actor, UUID id, int version, String words) {
    var unit = rights.require(actor, rows.get(id));
    moved(
        id,
        change(
                """
                state = 'ANSWERED', answer = :words, answered_at = :now, answered_by = :me,
                answer_unit = :unit, first_reply = coalesce(first_reply, :today), shown_by = null
                """,
                id,
                version,
                OPEN)
            .param("words", words)
            .param("now", Sql.time(clock.now()))
            .param("me", actor.person().value())
            .param("unit", unit)
            .param("today", clock.today()));
    told(actor, id, unit, "ANSWERED", "care.voice-answered", words);
  }

  /// @param ground why
  /// @param sameAs what it repeats, where that is why
  public record Refused(String ground, String words, @Nullable UUID sameAs) {}

  public void refuse(Actor actor, UUID id, int version, Refused why) {
    var unit = rights.require(actor, rows.get(id));
    refused(id, version, why);
    told(actor, id, unit, "REFUSED", "care.voice-refused", why.words());
  }

  /// Also by the sender, who says that it repeats another.
  public void refused(UUID id, int version, Refused why) {
    moved(
        id,
        change(
                """
                state = 'REFUSED', refusal = :ground, refusal_words = nullif(:words, ''),
                same_as = :same, first_reply = coalesce(first_reply, :today),
                taken_unit = null
                """,
                id,
                version,
                OPEN + " and (released_at is null or :ground <> 'PERSON')")
            .param("ground", why.ground())
            .param("words", why.words())
            .param("same", why.sameAs(), java.sql.Types.OTHER)
            .param("today", clock.today()));
    follow(id, why.sameAs());
  }

  /// What repeated this one repeats the other from now on.
  private void follow(UUID id, @Nullable UUID other) {
    if (other != null) {
      jdbc.sql("update care.voice set same_as = :other where same_as = :id")
          .param("other", other)
          .param("id", id)
          .update();
    }
  }

  /// Takes back the last of taking, refusing and answering, as long as the sender has not closed
  /// it.
  public void undo(Actor actor, UUID id, int version) {
    var voice = rows.get(id);
    var unit = rights.require(actor, voice);
    @Nullable LocalDate nothing = null;
    moved(
        id,
        change(
                """
                state = case state when 'ANSWERED' then 'TAKEN' else 'RECEIVED' end,
                taken_unit = case state when 'ANSWERED' then coalesce(taken_unit, unit) end,
                answer = null, answered_at = null, answered_by = null, answer_unit = null,
                refusal = null, refusal_words = null, same_as = null, shown_by = null,
                first_reply = case when reopened then first_reply else :nothing end
                """,
                id,
                version,
                " and state in ('TAKEN', 'ANSWERED', 'REFUSED')")
            .param("nothing", nothing, java.sql.Types.DATE));
    if (voice.state() == Standing.ANSWERED) {
      photos.withdraw(actor, Intake.answer(id));
    }
    told(actor, id, unit, "UNDONE", "care.voice-undone", "");
  }

  private StatementSpec change(String set, UUID id, int version, String where) {
    return jdbc.sql(
            "update care.voice set "
                + set
                + ", version = version + 1 where id = :id and version = :version"
                + where)
        .param("id", id)
        .param("version", version);
  }

  private void moved(UUID id, StatementSpec change) {
    if (change.update() == 0) {
      throw new VoiceMoved(rows.get(id).state().name());
    }
  }

  private void told(Actor actor, UUID id, UUID unit, String deed, String code, String words) {
    steps.add(id, new Deed(deed, unit, actor.person().value(), words));
    audit.did(actor, code, id, Map.of("unit", unit.toString()));
  }
}
