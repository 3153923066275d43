package org.chungtay.movement.fund;

import org.chungtay.movement.Movement;

/// All lines of a movement's fund, with what was looked for.
public record FundModel(
    Movement movement, FundStory story, FoundLines found, FundSearch search, FundWords words) {

  public String file(String kind) {
    return movement.address() + "/fund." + kind + search.asked();
  }
}
