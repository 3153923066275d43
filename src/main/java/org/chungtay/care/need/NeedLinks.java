package org.chungtay.care.need;

import java.util.Map;
import java.util.UUID;
import org.chungtay.care.desk.AnswerRights;
import org.chungtay.care.desk.FoundPage;
import org.chungtay.care.voice.Steps;
import org.chungtay.care.voice.Steps.Deed;
import org.chungtay.care.voice.Voice;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What a need was taken up into. Linked is the public page, whichever module's it is: it says
/// itself what came of it.
@Repository
@Transactional
public class NeedLinks {
  private final AnswerRights rights;
  private final Steps steps;
  private final Audit audit;
  private final JdbcClient jdbc;
  private final CityClock clock;

  NeedLinks(AnswerRights rights, Steps steps, Audit audit, JdbcClient jdbc, CityClock clock) {
    this.rights = rights;
    this.steps = steps;
    this.audit = audit;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Linking the same again changes nothing.
  public void link(Actor actor, Voice need, FoundPage page) {
    var unit = rights.require(actor, need);
    var linked =
        jdbc.sql(
                """
                insert into care.voice_link (voice, address, title, linked_at, linked_by)
                values (:voice, :address, :title, :now, :me) on conflict do nothing
                """)
            .param("voice", need.id())
            .param("address", page.address())
            .param("title", page.title())
            .param("now", Sql.time(clock.now()))
            .param("me", actor.person().value())
            .update();
    if (linked == 1) {
      told(actor, need, unit, new Deed("LINKED", unit, actor.person().value(), page.title()));
    }
  }

  public void unlink(Actor actor, Voice need, String address) {
    var unit = rights.require(actor, need);
    var removed =
        jdbc.sql("delete from care.voice_link where voice = :voice and address = :address")
            .param("voice", need.id())
            .param("address", address)
            .update();
    if (removed == 1) {
      told(actor, need, unit, new Deed("UNLINKED", unit, actor.person().value(), address));
    }
  }

  private void told(Actor actor, Voice need, UUID unit, Deed deed) {
    steps.add(need.id(), deed);
    audit.did(
        actor,
        deed.deed().equals("LINKED") ? "care.voice-linked" : "care.voice-unlinked",
        need.id(),
        Map.of("unit", unit.toString(), "what", deed.words()));
  }
}
