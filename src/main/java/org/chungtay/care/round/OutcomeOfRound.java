package org.chungtay.care.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chungtay.outcome.Posting;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Share;
import org.chungtay.outcome.Source;
import org.chungtay.place.Place;

/// What a round that counts posts: itself, its week if no other round of the place has, the metres
/// it keeps where the book does not say so yet, and the plants it found alive.
record OutcomeOfRound(Round round, Place place, boolean weekCounted, boolean metresStand) {
  static final String KIND = "care-round";

  Posting posting() {
    return new Posting(
        source(round),
        round.area(),
        round.day(),
        place.name(),
        "/care/rounds/" + round.id(),
        List.of(new Share(round.organization(), round.unit(), BigDecimal.ONE)),
        amounts(),
        List.of(),
        Optional.of(place.id().value()));
  }

  static Source source(Round round) {
    return new Source(KIND, round.id().value());
  }

  private List<Amount> amounts() {
    var amounts = new ArrayList<Amount>();
    amounts.add(new Amount("care-rounds", BigDecimal.ONE));
    if (!weekCounted) {
      amounts.add(new Amount("care-weeks", BigDecimal.ONE));
    }
    if (round.unreminded()) {
      amounts.add(new Amount("care-unreminded", BigDecimal.ONE));
    }
    if (place.length().signum() > 0 && !metresStand) {
      amounts.add(new Amount("care-metres", place.length()));
    }
    round
        .plants()
        .ifPresent(alive -> amounts.add(new Amount("plants-alive", BigDecimal.valueOf(alive))));
    return amounts;
  }
}
