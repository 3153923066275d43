package org.chungtay.movement.launch;

/// What can become of a movement.
public enum StepKind {
  WRITTEN,
  CHANGED,
  ACCEPTED,
  DECLINED,
  LAUNCHED,
  ENDED;

  /// Whether everyone reads it: what partners talked about before the launch is theirs.
  public boolean open() {
    return this == ACCEPTED || this == LAUNCHED || this == ENDED;
  }
}
