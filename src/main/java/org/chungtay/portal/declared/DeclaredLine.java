package org.chungtay.portal.declared;

import java.util.Optional;

/// A declared figure as the public reads it: as it was said, and beside it what is evidenced, or
/// why there is no comparison.
///
/// @param said number with its qualifier and unit: gần 12.000 nhà
/// @param who whose figure it is and where
/// @param whyNot message key
public record DeclaredLine(
    String id,
    String title,
    String quote,
    String said,
    String claimant,
    String who,
    String period,
    String definition,
    Cited source,
    Optional<Evidence> evidence,
    String whyNot,
    String withdrawn) {

  /// @param link empty without one
  public record Cited(String title, String link, String day) {}

  /// @param address where the evidenced figure opens, with the same scope and period
  /// @param gap evidenced less declared, with its sign
  /// @param holds whether the evidence bears out what was said
  public record Evidence(String value, String address, String gap, boolean holds) {}
}
