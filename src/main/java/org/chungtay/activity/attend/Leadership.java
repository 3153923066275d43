package org.chungtay.activity.attend;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who may take attendance: whoever holds [ActivityPermissions#LEAD] for a unit that shares the
/// activity or hosts it. Remembered for at most 30 seconds, because a gate asks it at every scan.
@Component
class Leadership {
  private static final Duration REMEMBERED = Duration.ofSeconds(20);

  private final Access access;
  private final Lifecycle lifecycle;
  private final Cache<Asked, Boolean> answers =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(50_000).build();

  Leadership(Access access, Lifecycle lifecycle) {
    this.access = access;
    this.lifecycle = lifecycle;
  }

  private record Asked(PersonId person, ActivityId activity) {}

  /// Refuses `not-found` and `not-allowed`.
  Activity require(Actor actor, ActivityId activity) {
    var found = lifecycle.get(activity);
    if (!leads(actor, found)) {
      throw new Forbidden();
    }
    return found;
  }

  /// The same, and held: until the transaction ends neither a report nor a confirmation comes
  /// between what is read of the activity and what is written beneath it.
  @Transactional(propagation = Propagation.MANDATORY)
  public Activity hold(Actor actor, ActivityId activity) {
    var held = lifecycle.hold(activity);
    if (!leads(actor, held)) {
      throw new Forbidden();
    }
    return held;
  }

  /// The same, remembered, without the activity.
  void requireQuickly(Actor actor, ActivityId activity) {
    var allowed =
        answers.get(
            new Asked(actor.person(), activity),
            _ -> lifecycle.find(activity).filter(found -> leads(actor, found)).isPresent());
    if (!Optional.ofNullable(allowed).orElse(false)) {
      throw new Forbidden();
    }
  }

  boolean leads(Actor actor, Activity activity) {
    return units(activity).stream()
        .anyMatch(unit -> access.allows(actor, ActivityPermissions.LEAD, unit));
  }

  /// Those of its units whom the actor leads.
  List<UUID> ledBy(Actor actor, Activity activity) {
    return units(activity).stream()
        .filter(unit -> access.allows(actor, ActivityPermissions.LEAD, unit))
        .toList();
  }

  static List<UUID> units(Activity activity) {
    return Stream.concat(
            Stream.of(activity.leadUnit(), activity.hostUnit()),
            activity.shares().stream().map(share -> share.unit()))
        .map(unit -> unit.value())
        .distinct()
        .toList();
  }
}
