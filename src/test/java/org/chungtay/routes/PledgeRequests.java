package org.chungtay.routes;

import java.util.Map;
import org.chungtay.activity.PlansForTests;
import org.chungtay.movement.MovementsForTests;
import org.chungtay.organization.Unit;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// Pledges that the women of Thủy Xuân take.
@Component
class PledgeRequests implements ValidRequests.Chapter {
  private static final String GROUP = "/pledges/{group}";

  private final PlansForTests plans;
  private final Visitors visitors;
  private final CityClock clock;

  PledgeRequests(PlansForTests plans, Visitors visitors, CityClock clock) {
    this.plans = plans;
    this.visitors = visitors;
    this.clock = clock;
  }

  @Override
  public void write(ValidRequests requests) {
    requests.get("/pledges", () -> leader().anywhere(""));
    requests.get(GROUP, () -> leader(unit().id()));
    requests.post(
        GROUP,
        () ->
            leader(unit().id())
                .code("code", code(), 6)
                .needs(Kind.CHOICE, "behaviours", "basket")
                .often());
    requests.post(
        GROUP + "/visits",
        () ->
            leader(unit().id())
                .needs(Kind.CHOICE, "household", taken())
                .needs(Kind.DAY, "day", clock.today())
                .may(Kind.CHOICE, "behaviours", "basket")
                .often());
    requests.post(
        GROUP + "/remove", () -> leader(unit().id()).needs(Kind.FORGIVING, "household", taken()));
  }

  private String taken() {
    var code = code();
    var _ =
        visitors
            .as("leader", unit().id().value())
            .post("/pledges/" + unit().id(), Map.of("code", code, "behaviours", "basket"));
    return code;
  }

  private static String code() {
    return MovementsForTests.number();
  }

  private Unit unit() {
    return plans.unit("women", "Thủy Xuân");
  }

  private Valid leader(Object... variables) {
    return Valid.as("leader", unit().id().value(), variables);
  }
}
