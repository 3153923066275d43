package org.chungtay.care.look;

import java.util.UUID;
import org.chungtay.evidence.SubjectReview;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// Photos of a look are seen by both groups and the officers above them, never by everyone; whoever
/// sent the look adds them on its day.
@Component
class ReviewsLookPhotos implements SubjectReview {
  private final LookRows rows;
  private final LookRights rights;
  private final CityClock clock;

  ReviewsLookPhotos(LookRows rows, LookRights rights, CityClock clock) {
    this.rows = rows;
    this.rights = rights;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return LookRights.KIND;
  }

  @Override
  public boolean mayReview(Actor actor, UUID subject) {
    return rows.owner(subject)
        .flatMap(owner -> rows.find(owner.draw(), owner.place()))
        .filter(line -> rights.mayLook(actor, line) || rights.mayAnswer(actor, line))
        .isPresent();
  }

  @Override
  public void holdForPhotos(Actor actor, UUID subject) {
    if (rows.owner(subject)
        .filter(owner -> owner.seenBy().equals(actor.person().value()))
        .filter(owner -> owner.day().equals(clock.today()))
        .isEmpty()) {
      throw new Forbidden();
    }
  }
}
