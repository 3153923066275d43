package org.chungtay.outcome.ground;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chungtay.outcome.DeclaredFigures.Qualifier;
import org.chungtay.outcome.Outcomes.Figure;
import org.chungtay.outcome.Outcomes.Question;
import org.chungtay.outcome.Sought;
import org.chungtay.territory.AreaId;

/// What a room keeps that was said of areas.
///
/// @param <R> as kept
/// @param <T> beside what is evidenced
public interface Claims<R, T> {

  /// @param areas only those said of these; of all areas when empty
  List<R> read(Sought sought, Optional<List<AreaId>> areas);

  Optional<AreaId> area(R kept);

  /// What evidence stands beside it, if any may.
  Optional<Question> question(R kept);

  T beside(R kept, Optional<Figure> evidenced);

  Claim claim(R kept);

  /// @param thing what is said: the same indicator, organisation and period. A claim that cannot be
  ///   compared is the only one of its thing
  /// @param quantity empty where no number was named
  record Claim(Object thing, Optional<BigDecimal> quantity, Qualifier qualifier) {}
}
