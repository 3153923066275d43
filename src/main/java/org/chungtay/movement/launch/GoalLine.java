package org.chungtay.movement.launch;

import java.math.BigDecimal;
import java.util.UUID;

/// A goal beside what is evidenced, in the reader's words.
///
/// @param address where the evidenced figure opens
/// @param share reached, in words: 87,5 %
/// @param part the same from 0 to 1, for the bar
public record GoalLine(
    UUID id,
    String indicator,
    String where,
    String wanted,
    String evidenced,
    String address,
    String share,
    double part,
    BigDecimal quantity) {}
