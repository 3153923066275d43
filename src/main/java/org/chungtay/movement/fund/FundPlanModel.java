package org.chungtay.movement.fund;

import java.util.List;
import java.util.Optional;
import org.chungtay.ledger.Fund;
import org.chungtay.movement.Movement;
import org.chungtay.movement.choice.Called;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;

/// A movement's money as those see it who run it.
///
/// @param fund empty while nothing was written into it
/// @param records what waits first, then the latest
public record FundPlanModel(
    Form form,
    Movement movement,
    Optional<Fund> fund,
    List<Money> records,
    List<Movement.Task> tasks,
    FundWords words,
    Called called) {

  public boolean mayRecord() {
    return movement.state() != Movement.State.DRAFT;
  }

  public List<Option> taskOptions() {
    return tasks.stream().map(task -> new Option(task.id().toString(), task.what())).toList();
  }
}
