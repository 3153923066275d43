package org.chungtay.movement.launch;

import java.util.List;
import java.util.Optional;
import org.chungtay.movement.Movement;
import org.chungtay.movement.Movement.Task;
import org.chungtay.movement.MovementWork.Item;
import org.chungtay.movement.choice.Called;
import org.chungtay.movement.fund.FundStory;
import org.chungtay.shared.view.Step;
import org.chungtay.shared.view.Wards;

/// A movement as everyone reads it.
///
/// @param map communes of its goals and units
/// @param works what was done under it, kind by kind
/// @param next what is coming under it, the soonest first
/// @param fund empty while nothing was written into it
/// @param runs whether the reader runs it
public record MovementModel(
    Movement movement,
    List<GoalLine> goals,
    List<Task> tasks,
    List<Step> steps,
    Wards map,
    List<DoneWork> works,
    List<Item> next,
    Optional<FundStory> fund,
    boolean runs,
    Called called) {

  /// @param heading in the reader's words
  public record DoneWork(String heading, long count, List<Item> newest, String all) {

    /// Whether there is more than is shown, and a page for it.
    public boolean more() {
      return count > newest.size() && !all.isEmpty();
    }
  }

  public long done() {
    return tasks.stream().filter(task -> task.state() == Movement.TaskState.DONE).count();
  }
}
