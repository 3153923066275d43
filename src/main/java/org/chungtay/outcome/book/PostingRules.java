package org.chungtay.outcome.book;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Indicator.Rule;
import org.chungtay.outcome.Posting;
import org.chungtay.outcome.Share;
import org.chungtay.outcome.SharesNotOne;
import org.chungtay.outcome.UnknownIndicator;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// What a posting must be before it comes into the book.
@Component
class PostingRules {
  private final IndicatorRows indicators;
  private final CityClock clock;

  PostingRules(IndicatorRows indicators, CityClock clock) {
    this.indicators = indicators;
    this.clock = clock;
  }

  void hold(Collection<Posting> postings) {
    var posted =
        indicators.all(clock.today()).stream()
            .filter(one -> one.rule().isPosted())
            .collect(Collectors.toMap(Indicator::code, one -> one));
    for (var posting : postings) {
      sharesAreWhole(posting.shares());
      indicatorsAddUp(posting, posted);
    }
  }

  private static void sharesAreWhole(List<Share> shares) {
    var organizations = new HashSet<>();
    var sum = BigDecimal.ZERO;
    for (var share : shares) {
      if (share.part().signum() <= 0
          || share.part().stripTrailingZeros().scale() > 6
          || !organizations.add(share.organization())) {
        throw new SharesNotOne();
      }
      sum = sum.add(share.part());
    }
    if (sum.compareTo(BigDecimal.ONE) != 0) {
      throw new SharesNotOne();
    }
  }

  private static void indicatorsAddUp(Posting posting, Map<String, Indicator> posted) {
    var left = new HashMap<>(posted);
    for (var amount : posting.amounts()) {
      // Removing finds an indicator that stands twice as well: which of the two would count?
      var indicator = left.remove(amount.indicator());
      if (indicator == null) {
        throw new UnknownIndicator(amount.indicator());
      }
      if (amount.quantity().signum() < 0) {
        throw new IllegalArgumentException("negative " + amount.indicator());
      }
      if (indicator.rule() == Rule.LAST_VALUE && posting.subject().isEmpty()) {
        throw new IllegalArgumentException("whose state? " + amount.indicator());
      }
    }
  }
}
