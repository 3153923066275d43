package org.chungtay.movement;

/// By what a copy of a model lasts.
public enum CheckKind {
  /// Share of the turns that were kept, in percent.
  ROUNDS_KEPT,
  /// So many activities.
  ACTIVITIES_HELD,
  /// Share of the fields on which an officer saw it kept, in percent.
  FIELD_INSPECTION,
  /// So many people counted by an officer.
  HEAD_COUNT;

  /// Whether a share is asked for, not a number.
  public boolean percent() {
    return this == ROUNDS_KEPT || this == FIELD_INSPECTION;
  }

  /// Whether an officer goes and looks.
  public boolean inspected() {
    return this == FIELD_INSPECTION || this == HEAD_COUNT;
  }
}
