package org.chungtay.organization.unit;

import java.util.List;
import org.chungtay.organization.Unit;
import org.chungtay.organization.right.RightLine;

/// The reader's units, each with those directly below.
///
/// @param held the reader's roles, also those that are over: who may do nothing sees why
/// @param administers the reader administers the whole installation
/// @param transfers how many wait for the reader's answer
/// @param withoutLeader how many groups lost their leader and wait for the reader to name one
public record UnitList(
    List<Branch> branches,
    List<RightLine> held,
    boolean administers,
    long transfers,
    long withoutLeader) {
  public record Branch(Unit unit, List<Unit> below) {}
}
