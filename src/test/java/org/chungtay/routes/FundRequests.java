package org.chungtay.routes;

import org.chungtay.movement.FundsForTests;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.Movements;
import org.chungtay.movement.MovementsForTests;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// Money of a movement of the women of Thủy Xuân and the youth there.
@Component
class FundRequests implements ValidRequests.Chapter {
  private static final String FUND = "/movement-plans/{id}/fund";
  private static final String ONE = FUND + "/{money}";

  private final FundsForTests made;
  private final MovementsForTests ready;
  private final Movements movements;
  private final CityClock clock;

  FundRequests(FundsForTests made, MovementsForTests ready, Movements movements, CityClock clock) {
    this.made = made;
    this.ready = ready;
    this.movements = movements;
    this.clock = clock;
  }

  @Override
  public void write(ValidRequests requests) {
    requests.get("/movement-money", () -> officer().anywhere(""));
    requests.get(FUND, () -> officer(movement()));
    requests.post(
        FUND + "/receipts",
        () ->
            officer(movement())
                .needs(Kind.NEW_ID, "id", Ids.next())
                .needs(Kind.CHOICE, "source", "people")
                .lineIfGiven("giver", "Hợp tác xã Thủy Xuân", 160)
                .needs(Kind.NUMBER, "amount", 1_250_000)
                .needs(Kind.DAY, "received-on", clock.today())
                .lineIfGiven("given-for", "Mua cây giống", 300)
                .picture("paper", false, Pictures.any())
                .often());
    requests.post(
        FUND + "/spendings",
        () -> {
          var id = movement();
          var task = ready.task(ready.women());
          movements.plan(ready.officer(ready.women()).actor(), id, task);
          return officer(id)
              .needs(Kind.NEW_ID, "id", Ids.next())
              .needs(Kind.CHOICE, "use", "plants")
              .may(Kind.CHOICE, "task", task.id())
              .line("payee", "Vườn ươm", 160)
              .needs(Kind.NUMBER, "spent", 300_000)
              .needs(Kind.DAY, "spent-on", clock.today())
              .line("spent-for", "200 gốc hồng cổ", 300)
              .picture("bill", false, Pictures.any())
              .often();
        });
    decisions(requests);
  }

  private void decisions(ValidRequests requests) {
    requests.get(ONE, () -> sent());
    requests.post(ONE + "/confirm", () -> sent().may(Kind.FORGIVING, "papers", "true"));
    requests.post(ONE + "/refuse", () -> sent().line("reason", "Không khớp chứng từ", 500));
    // only whoever recorded it withdraws it
    requests.post(ONE + "/withdraw", () -> sent().neverHere());
    requests.post(
        ONE + "/correct",
        () -> confirmed().needs(Kind.NEW_ID, "id", Ids.next()).line("why", "Ghi hai lần", 300));
    requests.post(ONE + "/unname", () -> confirmed());
  }

  /// Of the women alone.
  private MovementId movement() {
    var id = ready.alone("Quỹ " + MovementsForTests.number());
    ready.launch(id);
    return id;
  }

  private Valid sent() {
    var id = movement();
    return officer(id, made.recorded(made.receipt(id, 5_000)));
  }

  private Valid confirmed() {
    var id = movement();
    return officer(id, made.confirmed(made.receipt(id, 5_000)));
  }

  private Valid officer(Object... variables) {
    return Valid.as("officer", ready.women().id().value(), variables);
  }
}
