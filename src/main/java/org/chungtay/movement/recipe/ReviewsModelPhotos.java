package org.chungtay.movement.recipe;

import java.util.List;
import java.util.UUID;
import org.chungtay.evidence.SubjectReview;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.movement.ModelId;
import org.chungtay.movement.ModelRecognised;
import org.chungtay.movement.MovementPermissions;
import org.chungtay.shared.error.NotFound;
import org.springframework.stereotype.Component;

/// Photos of a model change while it is a pilot; what was recognised is what was looked at.
@Component
class ReviewsModelPhotos implements SubjectReview {
  private final ModelRows rows;
  private final Access access;

  ReviewsModelPhotos(ModelRows rows, Access access) {
    this.rows = rows;
    this.access = access;
  }

  @Override
  public String kind() {
    return KeptModels.SUBJECT;
  }

  @Override
  public boolean mayReview(Actor actor, UUID subject) {
    return rows.all(List.of(ModelId.of(subject))).stream()
        .map(model -> model.origin().unit().value())
        .anyMatch(unit ->
            access.allows(actor, MovementPermissions.LEAD, unit)
                || access.allows(actor, MovementPermissions.RECOGNIZE, unit));
  }

  @Override
  public void holdForPhotos(Actor actor, UUID subject) {
    var held = rows.hold(ModelId.of(subject)).orElseThrow(() -> new NotFound("model")).model();
    if (!access.allows(actor, MovementPermissions.LEAD, held.origin().unit().value())) {
      throw new Forbidden();
    }
    if (!held.pilot()) {
      throw new ModelRecognised();
    }
  }
}
