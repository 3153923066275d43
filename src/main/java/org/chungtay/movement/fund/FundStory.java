package org.chungtay.movement.fund;

import java.util.List;
import org.chungtay.ledger.Fund;
import org.chungtay.shared.view.Bar;

/// A movement's fund in short, in the reader's words.
///
/// @param sources what came from whom
/// @param uses what it was spent on
/// @param tasks what was spent on each task of the plan
public record FundStory(Fund fund, List<Bar> sources, List<Bar> uses, List<Bar> tasks) {}
