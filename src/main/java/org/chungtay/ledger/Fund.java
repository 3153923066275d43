package org.chungtay.ledger;

import org.chungtay.organization.UnitId;

/// A fund as it stands.
///
/// @param unit that keeps it
/// @param received in whole đồng, what was taken out again not counted
/// @param spent the same
/// @param entries how many are in its book
public record Fund(FundId id, UnitId unit, long received, long spent, long balance, int entries) {}
