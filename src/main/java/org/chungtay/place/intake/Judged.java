package org.chungtay.place.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.shared.error.FieldRefusal;
import org.jspecify.annotations.Nullable;

/// What a line would be.
///
/// @param why of what is refused or doubtful
/// @param kept of what is new
record Judged(TypedPlace typed, Outcome outcome, @Nullable FieldRefusal why, @Nullable Kept kept) {

  enum Outcome {
    NEW,
    /// There is such a place already.
    SAME,
    /// Its sender has to say whether it is another place.
    DOUBTFUL,
    REFUSED,
    /// Its sender left it out.
    LEFT
  }

  /// A place as it will be kept.
  record Kept(
      String kind,
      String name,
      String folded,
      String note,
      UUID area,
      @Nullable UUID residential,
      List<Double> line,
      double latitude,
      double longitude,
      BigDecimal length) {}

  static Judged refused(TypedPlace typed, String code, Map<String, Object> arguments) {
    return new Judged(typed, Outcome.REFUSED, new FieldRefusal("", code, arguments), null);
  }

  static Judged of(TypedPlace typed, Outcome outcome) {
    return new Judged(typed, outcome, null, null);
  }
}
