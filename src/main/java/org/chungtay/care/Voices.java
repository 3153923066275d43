package org.chungtay.care;

import org.chungtay.identity.Actor;
import org.chungtay.territory.AreaId;

/// What citizens say of places and of what they need, in counts. Nothing that anybody wrote.
public interface Voices {

  /// Of a commune, as areas are today.
  Counts of(AreaId commune);

  /// What waits for this officer's answer; nothing for those who answer nowhere.
  Waiting waiting(Actor officer);

  /// @param due of those whose last day to answer came within the last twelve months
  /// @param inTime of these, those answered, or refused with a reason, on that day or before
  record Counts(int openReports, int openNeeds, int due, int inTime) {}

  /// @param open without an answer
  /// @param late those of them whose day has passed
  record Waiting(int open, int late) {
    public static final Waiting NONE = new Waiting(0, 0);
  }
}
