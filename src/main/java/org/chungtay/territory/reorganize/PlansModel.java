package org.chungtay.territory.reorganize;

import java.time.LocalDate;
import java.util.List;

/// Every reorganisation: those that are planned, and those that have been.
///
/// @param plans the latest day first
/// @param earlier those that came with the territory and were never planned here
public record PlansModel(List<Plan> plans, List<Earlier> earlier) {

  /// @param formers how many areas ended with it
  /// @param verified whether somebody has read the document itself
  public record Earlier(LocalDate day, String instrument, int formers, boolean verified) {}
}
