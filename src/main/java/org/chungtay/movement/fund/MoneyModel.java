package org.chungtay.movement.fund;

import java.util.List;
import java.util.Optional;
import org.chungtay.movement.Movement;
import org.chungtay.movement.choice.Called;
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.web.Form;

/// One record of money as those see it who run the movement.
///
/// @param line in the fund's book
/// @param corrected record that it takes out of the book
/// @param correction that waits or is in the book
/// @param task that it was spent on
/// @param own whether the reader recorded it
public record MoneyModel(
    Form form,
    Movement movement,
    Money money,
    Optional<FundLine> line,
    Optional<Money> corrected,
    Optional<Money> correction,
    Optional<String> task,
    List<Photo> papers,
    boolean own,
    FundWords words,
    Called called) {

  public boolean waits() {
    return money.state() == Money.State.SENT;
  }

  public boolean mayBeCorrected() {
    return money.state() == Money.State.CONFIRMED
        && money.kind() != Money.Kind.CORRECTION
        && correction.isEmpty();
  }

  public boolean namesGiver() {
    return money.kind() == Money.Kind.RECEIPT && !money.party().isEmpty();
  }
}
