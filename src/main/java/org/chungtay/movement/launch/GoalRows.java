package org.chungtay.movement.launch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.movement.Movement.Goal;
import org.chungtay.movement.Movement.Task;
import org.chungtay.movement.Movement.TaskState;
import org.chungtay.movement.MovementId;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Goals and tasks of movements as stored.
@Repository
class GoalRows {
  private final JdbcClient jdbc;
  private final CityClock clock;

  GoalRows(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Goal> goals(MovementId movement) {
    return jdbc.sql(
            "select id, indicator, areas, quantity from movement.goal where movement = :id order by indicator, id")
        .param("id", movement.value())
        .query((row, _) -> {
          var quantity = row.getBigDecimal("quantity").stripTrailingZeros();
          return new Goal(
              row.getObject("id", UUID.class),
              row.getString("indicator"),
              MovementRows.ids(row.getArray("areas")).stream().map(AreaId::of).toList(),
              quantity.scale() < 0 ? quantity.setScale(0) : quantity);
        })
        .list();
  }

  /// False when the same figure is aimed at there already.
  boolean store(MovementId movement, Goal goal) {
    return jdbc.sql(
                """
                insert into movement.goal (id, movement, indicator, areas, quantity)
                values (:id, :movement, :indicator, :areas, :quantity) on conflict do nothing
                """)
            .param("id", goal.id())
            .param("movement", movement.value())
            .param("indicator", goal.indicator())
            .param("areas", Sql.ids(goal.areas().stream().map(AreaId::value).toList()))
            .param("quantity", goal.quantity())
            .update()
        == 1;
  }

  boolean remove(MovementId movement, UUID goal) {
    return jdbc.sql("delete from movement.goal where id = :id and movement = :movement")
            .param("id", goal)
            .param("movement", movement.value())
            .update()
        == 1;
  }

  List<Task> tasks(MovementId movement) {
    return jdbc.sql("select * from movement.task where movement = :id order by due, id")
        .param("id", movement.value())
        .query((row, _) ->
            new Task(
                row.getObject("id", UUID.class),
                row.getString("what"),
                UnitId.of(row.getObject("lead_unit", UUID.class)),
                MovementRows.ids(row.getArray("partner_units")).stream().map(UnitId::of).toList(),
                row.getObject("due", LocalDate.class),
                TaskState.valueOf(row.getString("state")),
                row.getString("note")))
        .list();
  }

  boolean store(MovementId movement, Task task, PersonId by) {
    return jdbc.sql(
                """
                insert into movement.task
                  (id, movement, what, lead_unit, partner_units, due, state, note, changed_by, changed_at)
                values (:id, :movement, :what, :lead, :partners, :due, :state, :note, :by, :now)
                on conflict do nothing
                """)
            .param("id", task.id())
            .param("movement", movement.value())
            .param("what", task.what())
            .param("lead", task.lead().value())
            .param("partners", Sql.ids(task.partners().stream().map(UnitId::value).toList()))
            .param("due", task.due())
            .param("state", task.state().name())
            .param("note", task.note())
            .param("by", by.value())
            .param("now", Sql.time(clock.now()))
            .update()
        == 1;
  }

  void tell(UUID task, TaskState state, String note, PersonId by) {
    jdbc.sql(
            """
            update movement.task set state = :state, note = :note, changed_by = :by, changed_at = :now
            where id = :id
            """)
        .param("state", state.name())
        .param("note", note)
        .param("by", by.value())
        .param("now", Sql.time(clock.now()))
        .param("id", task)
        .update();
  }
}
