package org.chungtay.movement.fund;

import java.util.UUID;
import org.chungtay.evidence.SubjectReview;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.movement.MoneyDecided;
import org.chungtay.movement.MovementPermissions;
import org.chungtay.movement.Movements;
import org.chungtay.shared.error.NotFound;
import org.springframework.stereotype.Component;

/// Photos of receipts change until the record is decided on.
@Component
class ReviewsMoneyPhotos implements SubjectReview {
  private final MoneyRows rows;
  private final Movements movements;
  private final Access access;

  ReviewsMoneyPhotos(MoneyRows rows, Movements movements, Access access) {
    this.rows = rows;
    this.movements = movements;
    this.access = access;
  }

  @Override
  public String kind() {
    return KeptMoney.SUBJECT;
  }

  @Override
  public boolean mayReview(Actor actor, UUID subject) {
    return rows.find(subject).filter(money -> runs(actor, money)).isPresent();
  }

  private boolean runs(Actor actor, Money money) {
    return movements.find(money.movement()).stream()
        .flatMap(movement -> movement.partners().stream())
        .anyMatch(one -> access.allows(actor, MovementPermissions.LEAD, one.unit().value()));
  }

  @Override
  public void holdForPhotos(Actor actor, UUID subject) {
    var held = rows.hold(subject).orElseThrow(() -> new NotFound("money"));
    if (!runs(actor, held)) {
      throw new Forbidden();
    }
    if (held.state() != Money.State.SENT) {
      throw new MoneyDecided();
    }
  }
}
