package org.chungtay.care.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.care.CarePermissions;
import org.chungtay.care.voice.Steps;
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

/// What an officer does with many at once: with those among the chosen that wait for it and where
/// the officer may, the others stay as they are.
@Service
@Transactional
class ManyVoices {
  private final Steps steps;
  private final Photos photos;
  private final Access access;
  private final Audit audit;
  private final JdbcClient jdbc;
  private final CityClock clock;

  ManyVoices(
      Steps steps, Photos photos, Access access, Audit audit, JdbcClient jdbc, CityClock clock) {
    this.steps = steps;
    this.photos = photos;
    this.access = access;
    this.audit = audit;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Those among them that the actor may release, wait for it and point at nobody.
  public int release(Actor actor, List<UUID> ids) {
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
  public int take(Actor actor, List<UUID> ids) {
    var scopes = access.scopes(actor, CarePermissions.ANSWER);
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

  private void told(Actor actor, List<UUID> ids, String deed, String code) {
    if (ids.isEmpty()) {
      return;
    }
    steps.add(ids, new Deed(deed, null, actor.person().value(), ""));
    audit.did(actor, code, ids.stream().map(id -> new Audit.Followed(id, Map.of())).toList());
  }
}
