package org.chungtay.care.succession;

import org.chungtay.care.adopt.EndsAdoptions;
import org.chungtay.place.PlaceClosed;
import org.chungtay.place.PlaceReopened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Nobody comes to a closed place. Whoever opens it again the group goes on, unless it is over by
/// then.
@Component
class FollowsPlaceStates {
  private final EndsAdoptions ends;

  FollowsPlaceStates(EndsAdoptions ends) {
    this.ends = ends;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(PlaceClosed happened) {
    ends.closed(happened.place());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void follow(PlaceReopened happened) {
    ends.reopened(happened.place());
  }
}
