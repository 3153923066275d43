package org.chungtay.activity;

import org.chungtay.shared.error.Conflict;

/// People do not gather yet. What has begun can no longer be changed or postponed, so nothing
/// begins before [Activity#GATHERING]; whoever wants to be earlier changes its hour.
public final class TooEarlyToBegin extends Conflict {

  private static final long serialVersionUID = 1L;

  public TooEarlyToBegin() {
    super("too-early-to-begin");
  }
}
