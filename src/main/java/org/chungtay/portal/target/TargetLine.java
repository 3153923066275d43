package org.chungtay.portal.target;

import java.util.List;

/// A target beside what is evidenced.
///
/// @param address where the evidenced figure opens, with the target's scope and period
/// @param share of the target that is reached, in words: 87,5 %
/// @param part the same from 0 to 1, for the bar
/// @param passed how much of the period has gone by, in words; empty once it is over
/// @param plans the newest first
public record TargetLine(
    String id,
    String indicator,
    String scope,
    String period,
    String quantity,
    String evidenced,
    String address,
    String share,
    double part,
    String passed,
    List<Plan> plans) {

  /// @param reason empty of the first one
  public record Plan(String quantity, String instrument, String day, String reason) {}

  public boolean changed() {
    return plans.size() > 1;
  }
}
