package org.chungtay.movement;

import java.time.LocalDate;
import java.util.List;

/// Told by each module that does work which may belong to a movement, so that the movement's page
/// shows it.
public interface MovementWork {

  /// Key of the message that heads it.
  String heading();

  /// What everyone may see of it.
  ///
  /// @param most of each list
  Work of(MovementId movement, LocalDate today, int most);

  /// Where all of it is listed; empty where there is no such page.
  default String all(MovementId movement) {
    return "";
  }

  /// @param count of all that was done
  /// @param newest done, the latest first
  /// @param next coming, the soonest first
  record Work(long count, List<Item> newest, List<Item> next) {}

  /// @param about where or who
  record Item(String title, String about, String address, LocalDate day) {}
}
