package org.chungtay.care.follow;

import org.chungtay.calendar.WorkingDays;
import org.chungtay.care.ReopenedBefore;
import org.chungtay.care.VoiceMoved;
import org.chungtay.care.desk.VoiceDeeds;
import org.chungtay.care.desk.VoiceDeeds.Refused;
import org.chungtay.care.voice.Intake;
import org.chungtay.care.voice.Sort;
import org.chungtay.care.voice.Standing;
import org.chungtay.care.voice.Steps;
import org.chungtay.care.voice.Steps.Deed;
import org.chungtay.care.voice.Tellings;
import org.chungtay.care.voice.Voice;
import org.chungtay.care.voice.VoiceRows;
import org.chungtay.care.voice.VoiceRules;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the sender does, known by nothing but the address.
@Service
@Transactional
public class SenderDeeds {
  private final VoiceRows rows;
  private final VoiceRules rules;
  private final VoiceDeeds deeds;
  private final Intake intake;
  private final Steps steps;
  private final Tellings tellings;
  private final WorkingDays workingDays;
  private final JdbcClient jdbc;
  private final CityClock clock;

  SenderDeeds(
      VoiceRows rows,
      VoiceRules rules,
      VoiceDeeds deeds,
      Intake intake,
      Steps steps,
      Tellings tellings,
      WorkingDays workingDays,
      JdbcClient jdbc,
      CityClock clock) {
    this.rows = rows;
    this.rules = rules;
    this.deeds = deeds;
    this.intake = intake;
    this.steps = steps;
    this.tellings = tellings;
    this.workingDays = workingDays;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Voice of(Sort sort, String token) {
    return rows.byFollow(intake.digest(token))
        .filter(voice -> voice.sort() == sort)
        .orElseThrow(() -> new NotFound("voice"));
  }

  /// Said twice it is said once.
  public void close(Voice voice) {
    var changed =
        jdbc.sql(
                """
                update care.voice set state = 'CLOSED', closed_at = :now, version = version + 1
                where id = :id and state = 'ANSWERED'
                """)
            .param("now", Sql.time(clock.now()))
            .param("id", voice.id())
            .update();
    if (changed == 1) {
      steps.add(voice.id(), new Deed("CLOSED", null, null, ""));
    } else if (rows.get(voice.id()).state() != Standing.CLOSED) {
      throw new VoiceMoved(voice.state().name());
    }
  }

  /// Once, with a new day to answer by.
  public void reopen(Voice voice, String words) {
    if (voice.reopened()) {
      throw new ReopenedBefore();
    }
    var rule = rules.of(voice.sort());
    var due = workingDays.after(clock.today(), rule.answerDays());
    var changed =
        jdbc.sql(
                """
                update care.voice
                set state = 'RECEIVED', reopened = true, taken_unit = null, due = :due,
                    above_from = :above, told_above = null, version = version + 1
                where id = :id and state = 'ANSWERED' and not reopened
                """)
            .param("due", due)
            .param("above", workingDays.after(due, rule.aboveDays()))
            .param("id", voice.id())
            .update();
    if (changed == 0) {
      throw new VoiceMoved(rows.get(voice.id()).state().name());
    }
    steps.add(voice.id(), new Deed("REOPENED", null, null, words));
    tellings.received(voice.id(), "");
  }

  /// The sender says that somebody else has said it already: theirs counts there.
  public void same(Voice voice, String reference) {
    var other =
        rows.byReference(voice.sort(), reference)
            .filter(one -> one.state().open() && !one.id().equals(voice.id()))
            .orElseThrow(() -> new NotFound("voice"));
    deeds.refused(voice.id(), voice.version(), new Refused("SAME", "", other.id()));
    steps.add(voice.id(), new Deed("REFUSED", null, null, ""));
  }
}
