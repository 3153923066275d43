package org.chungtay.activity;

import org.chungtay.shared.error.Conflict;

/// A decision is taken back by whoever made it, within a few minutes, and only while it is the last
/// word on the report.
public final class TooLateToTakeBack extends Conflict {

  private static final long serialVersionUID = 1L;

  public TooLateToTakeBack() {
    super("too-late-to-take-back");
  }
}
