package org.chungtay.outcome.periodic;

/// Who fills the report of a unit that went on in others before it handed in: whoever holds the
/// role there, for the roles of a former unit went on with it.
final class Heirs {
  /// A recursive common table `heir (unit, now)` of units whose report is with them: each itself
  /// and what it went on in.
  static final String OF_DRAFTS =
      """
      heir (unit, now) as (
        select unit, unit from outcome.unit_report where state = 'DRAFT'
        union
        select h.unit, s.successor from heir h
        join organization.v_unit_succession s on s.predecessor = h.now)
      """;

  private Heirs() {}
}
