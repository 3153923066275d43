package org.chungtay.outcome;

import org.chungtay.shared.error.Invalid;

/// Nobody's attendance or gifts are given a quota: this indicator counts people or what they give.
public final class NoTargetsOnPeople extends Invalid {

  private static final long serialVersionUID = 1L;

  public NoTargetsOnPeople() {
    super("no-targets-on-people");
  }
}
