package org.chungtay.activity.plan;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.chungtay.activity.Activity;
import org.chungtay.activity.OrganizationTwice;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.SharesNotOne;
import org.chungtay.outcome.Share;
import org.chungtay.shared.error.InvalidInput;

/// What makes a plan sound, whatever way it comes in.
final class PlanRules {
  private static final int MOST_SITES = 200;
  private static final Duration LONGEST = Duration.ofDays(3);

  private PlanRules() {}

  static void requireSound(Plan plan) {
    if (plan.sites().isEmpty() || plan.sites().size() > MOST_SITES) {
      throw new InvalidInput("site", "no-site");
    }
    if (plan.sites().stream().map(Activity.Site::id).distinct().count() < plan.sites().size()) {
      throw new InvalidInput("site-name", "site-twice");
    }
    if (!plan.endsAt().isAfter(plan.startsAt())
        || Duration.between(plan.startsAt(), plan.endsAt()).compareTo(LONGEST) > 0) {
      throw new InvalidInput("ends", "ends-before-start");
    }
    requireWhole(plan.shares());
  }

  /// Counted once: the parts of a joint outcome are exactly the whole.
  static void requireWhole(List<Share> shares) {
    var organizations = new HashSet<>();
    var sum = BigDecimal.ZERO;
    for (var share : shares) {
      if (!organizations.add(share.organization())) {
        throw new OrganizationTwice();
      }
      if (share.part().signum() <= 0 || share.part().stripTrailingZeros().scale() > 6) {
        throw new SharesNotOne();
      }
      sum = sum.add(share.part());
    }
    if (sum.compareTo(BigDecimal.ONE) != 0) {
      throw new SharesNotOne();
    }
  }

  static void requireReason(String reason) {
    if (reason.isBlank()) {
      throw new InvalidInput("reason", "needed");
    }
  }
}
