package org.chungtay.activity.confirm;

import java.util.UUID;
import org.chungtay.activity.State;

/// What an officer decided a moment ago and can still take back.
///
/// @param revision that was decided on
public record JustDecided(UUID activity, String title, int revision, State state) {

  public String address() {
    return "/activities/" + activity;
  }
}
