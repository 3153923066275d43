package org.chungtay.care.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.LookTooLate;
import org.chungtay.care.LookedAlready;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Forbidden;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A look is sent once by the group that was drawn, and answered once by the group that looks after
/// the place.
@Service
class Looks {
  private final LookRows rows;
  private final Photos photos;
  private final LookRights rights;
  private final Audit audit;
  private final CityClock clock;

  Looks(LookRows rows, Photos photos, LookRights rights, Audit audit, CityClock clock) {
    this.rows = rows;
    this.photos = photos;
    this.rights = rights;
    this.audit = audit;
    this.clock = clock;
  }

  /// For those of both groups and for the officers above them.
  LookLine get(Actor actor, LocalDate draw, UUID place) {
    var line = rows.find(draw, place).orElseThrow(() -> new NotFound("place"));
    if (!rights.mayLook(actor, line) && !rights.mayAnswer(actor, line)) {
      throw new Forbidden();
    }
    return line;
  }

  /// Sent again by the same group it changes nothing.
  @Transactional
  public void send(
      Actor actor, LookLine line, LookRows.Sent sent, UUID id, Optional<InputStreamSource> photo) {
    rights.requireLook(actor, line);
    if (line.over(clock.today())) {
      throw new LookTooLate();
    }
    if (!rows.store(line, id, sent, actor.person())) {
      if (rows.look(line.draw(), line.place()).filter(look -> look.id().equals(id)).isEmpty()) {
        throw new LookedAlready();
      }
      return;
    }
    photo.ifPresent(picture -> add(actor, id, picture));
    audit.did(actor, "care.look-sent", id, Map.of("ticked", String.valueOf(sent.ticked().size())));
  }

  private void add(Actor actor, UUID look, InputStreamSource picture) {
    try (InputStream stream = picture.getInputStream()) {
      var _ = photos.add(actor, new Subject(LookRights.KIND, look), stream);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Transactional
  public void answer(Actor actor, LookLine line, String answer) {
    rights.requireAnswer(actor, line);
    var look = rows.look(line.draw(), line.place()).orElseThrow(() -> new NotFound("look"));
    if (rows.answer(line, answer, actor.person())) {
      audit.did(actor, "care.look-answered", look.id(), Map.of());
    } else if (look.answer().filter(answer::equals).isEmpty()) {
      throw new LookedAlready();
    }
  }
}
