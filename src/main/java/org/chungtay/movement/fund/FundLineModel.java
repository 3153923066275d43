package org.chungtay.movement.fund;

import java.util.List;
import org.chungtay.movement.Movement;
import org.chungtay.movement.choice.Called;
import org.chungtay.shared.view.Photo;

/// One line of a fund as everyone reads it.
///
/// @param papers receipts that were released
public record FundLineModel(
    Movement movement, FundLine line, List<Photo> papers, FundWords words, Called called) {}
