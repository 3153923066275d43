package org.chungtay.activity;

import java.util.Collection;
import org.chungtay.identity.Actor;
import org.chungtay.movement.MovementId;

/// Which movement activities belong to, for callers other than the pages.
public interface Belonging {

  /// Puts all of them under a launched movement, or none; repeating it changes nothing. Needs
  /// [ActivityPermissions#PLAN] for the leading unit of each; refuses `not-a-choice` at `movement`
  /// for one that no organisation of the movement takes part in.
  void put(Actor planner, MovementId movement, Collection<ActivityId> activities);
}
