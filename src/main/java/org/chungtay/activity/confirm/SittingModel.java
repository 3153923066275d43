package org.chungtay.activity.confirm;

import java.util.List;
import java.util.Optional;
import org.chungtay.activity.State;
import org.chungtay.activity.confirm.Sitting.Item;

/// The end of a sitting, or a look at it in between.
///
/// @param undo the officer's latest decision that can still be taken back
/// @param left how many reports wait for the officer now, those that came meanwhile included
public record SittingModel(Sitting sitting, Optional<JustDecided> undo, int left) {

  /// The reports of one of the four headings.
  public List<Item> part(String name) {
    return switch (name) {
      case "left" -> sitting.waiting();
      case "others" -> sitting.others();
      case "confirmed" -> mine(State.CONFIRMED);
      default -> mine(State.RETURNED);
    };
  }

  private List<Item> mine(State state) {
    return sitting.items().stream().filter(item -> item.mine() && item.state() == state).toList();
  }
}
