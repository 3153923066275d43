package org.chungtay.care.desk;

import java.util.Map;
import java.util.UUID;
import org.chungtay.care.OwnAnswer;
import org.chungtay.care.VoiceMoved;
import org.chungtay.care.voice.Intake;
import org.chungtay.care.voice.Steps;
import org.chungtay.care.voice.Steps.Deed;
import org.chungtay.care.voice.VoiceRows;
import org.chungtay.evidence.Photos;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What everybody may see of a voice. Until then they see its kind, its place, its day and its
/// state.
@Service
@Transactional
public class Releases {
  private final VoiceRows rows;
  private final AnswerRights rights;
  private final Steps steps;
  private final Photos photos;
  private final Audit audit;
  private final JdbcClient jdbc;
  private final CityClock clock;

  Releases(
      VoiceRows rows,
      AnswerRights rights,
      Steps steps,
      Photos photos,
      Audit audit,
      JdbcClient jdbc,
      CityClock clock) {
    this.rows = rows;
    this.rights = rights;
    this.steps = steps;
    this.photos = photos;
    this.audit = audit;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// The sender's photos, and the words where they point at nobody.
  public void release(Actor actor, UUID id, int version, boolean words) {
    rights.requireRelease(actor, rows.get(id));
    var changed =
        jdbc.sql(
                """
                update care.voice
                set released_at = :now, released_by = :me, words_shown = :words, version = version + 1
                where id = :id and version = :version and refusal is distinct from 'PERSON'
                """)
            .param("now", Sql.time(clock.now()))
            .param("me", actor.person().value())
            .param("words", words)
            .param("id", id)
            .param("version", version)
            .update();
    require(changed, id);
    photos.release(actor, Intake.subject(id));
    told(actor, id, "RELEASED", "care.voice-released");
  }

  /// The photos of the answer, by somebody else than who answered.
  public void show(Actor actor, UUID id, int version) {
    var voice = rows.get(id);
    rights.requireRelease(actor, voice);
    if (actor.person().value().equals(voice.answeredBy())) {
      throw new OwnAnswer();
    }
    var changed =
        jdbc.sql(
                """
                update care.voice set shown_by = :me, version = version + 1
                where id = :id and version = :version and state in ('ANSWERED', 'CLOSED')
                """)
            .param("me", actor.person().value())
            .param("id", id)
            .param("version", version)
            .update();
    require(changed, id);
    photos.release(actor, Intake.answer(id));
    told(actor, id, "SHOWN", "care.voice-shown");
  }

  private void require(int changed, UUID id) {
    if (changed == 0) {
      throw new VoiceMoved(rows.get(id).state().name());
    }
  }

  private void told(Actor actor, UUID id, String deed, String code) {
    steps.add(id, new Deed(deed, null, actor.person().value(), ""));
    audit.did(actor, code, id, Map.of());
  }
}
