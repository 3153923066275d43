package org.chungtay.portal.goal;

import java.util.List;

/// All goals, with what is counted for each.
public record GoalsModel(List<Line> goals) {

  /// @param figures names of the indicators that belong to it
  public record Line(int number, List<String> figures) {}
}
