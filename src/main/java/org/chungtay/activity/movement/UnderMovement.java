package org.chungtay.activity.movement;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.movement.Movement;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.Movements;
import org.chungtay.outcome.Share;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// `workBelongsWhereItsOrganizationsAre`: an activity is put under a movement that is launched and
/// that one of its organisations takes part in.
@Component
public class UnderMovement {
  private static final String FIELD = "movement";

  private final JdbcClient jdbc;
  private final Movements movements;
  private final CityClock clock;

  UnderMovement(JdbcClient jdbc, Movements movements, CityClock clock) {
    this.jdbc = jdbc;
    this.movements = movements;
    this.clock = clock;
  }

  public List<Movement> choices() {
    return movements.running(clock.today());
  }

  /// Refuses at the field what the plan cannot belong to; one that it belongs to already may be
  /// over.
  public Optional<MovementId> read(Form form, Plan plan) {
    var chosen = form.idIfGiven(FIELD).map(MovementId::of);
    var organizations = plan.shares().stream().map(Share::organization).toList();
    var known =
        chosen
            .flatMap(movements::find)
            .filter(one -> isOpen(one) || of(plan.id()).equals(chosen))
            .filter(one ->
                one.partners().stream().anyMatch(it -> organizations.contains(it.organization())));
    if (chosen.isPresent() && known.isEmpty()) {
      form.refuse(FIELD, "not-a-choice");
    }
    form.check();
    return chosen;
  }

  private boolean isOpen(Movement movement) {
    return choices().stream().anyMatch(one -> one.id().equals(movement.id()));
  }

  public void put(ActivityId activity, Optional<MovementId> movement) {
    jdbc.sql("update activity.activity set movement = :movement where id = :id")
        .param("movement", movement.map(MovementId::value).orElse(null), Types.OTHER)
        .param("id", activity.value())
        .update();
  }

  public Optional<MovementId> of(ActivityId activity) {
    return jdbc.sql(
            "select movement from activity.activity where id = :id and movement is not null")
        .param("id", activity.value())
        .query((row, _) -> MovementId.of(row.getObject("movement", UUID.class)))
        .optional();
  }
}
