package org.chungtay.care.voice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chungtay.care.OwnAnswer;
import org.chungtay.care.VoiceMoved;
import org.chungtay.care.voice.Steps.Deed;
import org.chungtay.evidence.EvidencePermissions;
import org.chungtay.evidence.Photos;
import org.chungtay.identity.Access;
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
  private final Access access;
  private final Audit audit;
  private final JdbcClient jdbc;
  private final CityClock clock;

  Releases(
      VoiceRows rows,
      AnswerRights rights,
      Steps steps,
      Photos photos,
      Access access,
      Audit audit,
      JdbcClient jdbc,
      CityClock clock) {
    this.rows = rows;
    this.rights = rights;
    this.steps = steps;
    this.photos = photos;
    this.access = access;
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
    told(actor, List.of(id), "RELEASED", "care.voice-released");
  }

  /// Those among them that the actor may release, wait for it and point at nobody.
  public int releaseAll(Actor actor, List<UUID> ids) {
    var scopes = access.scopes(actor, EvidencePermissions.REVIEW);
    var released =
        jdbc.sql(
                """
                update care.voice v
                set released_at = :now, released_by = :me, words_shown = true, version = version + 1
                from organization.v_unit u
                where u.id = v.unit and v.id = any(:ids) and v.released_at is null
                  and v.mentions = '{}' and v.state <> 'REFUSED'
                  and (:everywhere or u.covering && :scopes)
                returning v.id
                """)
            .param("now", Sql.time(clock.now()))
            .param("me", actor.person().value())
            .param("ids", Sql.ids(ids))
            .param("everywhere", scopes.contains(Access.INSTALLATION))
            .param("scopes", Sql.ids(scopes))
            .query(Sql.rows(UUID.class))
            .list();
    photos.release(actor, "voice", released);
    told(actor, released, "RELEASED", "care.voice-released");
    return released.size();
  }

  /// Those among them that wait and that the actor may answer.
  public int takeAll(Actor actor, List<UUID> ids, Set<UUID> scopes) {
    var taken =
        jdbc.sql(
                """
                update care.voice v
                set state = 'TAKEN', version = v.version + 1,
                    taken_unit = case when m.unit then v.unit else v.group_unit end
                from care.voice w
                left join organization.v_unit u on u.id = w.unit
                left join organization.v_unit g on g.id = w.group_unit
                cross join lateral (select :everywhere or u.covering && :scopes as unit) m
                where w.id = v.id and v.id = any(:ids) and v.state = 'RECEIVED'
                  and (m.unit or g.covering && :scopes)
                returning v.id
                """)
            .param("ids", Sql.ids(ids))
            .param("everywhere", scopes.contains(Access.INSTALLATION))
            .param("scopes", Sql.ids(scopes))
            .query(Sql.rows(UUID.class))
            .list();
    told(actor, taken, "TAKEN", "care.voice-taken");
    return taken.size();
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
    told(actor, List.of(id), "SHOWN", "care.voice-shown");
  }

  private void require(int changed, UUID id) {
    if (changed == 0) {
      throw new VoiceMoved(rows.get(id).state().name());
    }
  }

  private void told(Actor actor, List<UUID> ids, String deed, String code) {
    if (ids.isEmpty()) {
      return;
    }
    steps.add(ids, new Deed(deed, null, actor.person().value(), ""));
    audit.did(actor, code, ids.stream().map(id -> new Audit.Followed(id, Map.of())).toList());
  }
}
