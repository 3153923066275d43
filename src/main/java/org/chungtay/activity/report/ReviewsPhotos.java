package org.chungtay.activity.report;

import java.util.UUID;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.evidence.SubjectReview;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.springframework.stereotype.Component;

/// Photos of an activity are seen before release by those who lead it and those who may confirm it.
@Component
class ReviewsPhotos implements SubjectReview {
  private final Lifecycle lifecycle;
  private final Access access;

  ReviewsPhotos(Lifecycle lifecycle, Access access) {
    this.lifecycle = lifecycle;
    this.access = access;
  }

  @Override
  public String kind() {
    return "activity";
  }

  @Override
  public boolean mayReview(Actor actor, UUID subject) {
    return lifecycle
        .find(ActivityId.of(subject))
        .map(activity ->
            access.allows(actor, ActivityPermissions.CONFIRM, activity.leadUnit().value())
                || activity.shares().stream()
                    .anyMatch(share ->
                        access.allows(actor, ActivityPermissions.LEAD, share.unit().value())))
        .orElse(false);
  }
}
