package org.chungtay.activity.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.MovementWork;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Activities that belong to a movement: confirmed ones, and those that are announced.
@Component
class ActivitiesOfMovement implements MovementWork {
  private static final String ITEMS =
      """
      select a.id, a.title, u.name as unit, a.day
      from activity.activity a join organization.v_unit u on u.id = a.lead_unit
      where a.movement = :movement and
      """;

  private final JdbcClient jdbc;

  ActivitiesOfMovement(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String heading() {
    return "activity.of-movement";
  }

  @Override
  public String all(MovementId movement) {
    return "/activities?when=past&movement=" + movement;
  }

  @Override
  public Work of(MovementId movement, LocalDate today, int most) {
    long count =
        jdbc.sql(
                """
                select count(*) from activity.activity
                where movement = :movement and state = 'CONFIRMED'
                """)
            .param("movement", movement.value())
            .query(Sql.rows(Long.class))
            .single();
    var done = " a.state = 'CONFIRMED' and a.day <= :today order by a.day desc, a.id";
    var coming = " a.state = 'OPEN' and a.day >= :today order by a.starts_at, a.id";
    return new Work(
        count, items(movement, today, most, done), items(movement, today, most, coming));
  }

  private List<Item> items(MovementId movement, LocalDate today, int most, String which) {
    return jdbc.sql(ITEMS + which + " limit :most")
        .param("movement", movement.value())
        .param("today", today)
        .param("most", most)
        .query((row, _) ->
            new Item(
                row.getString("title"),
                row.getString("unit"),
                "/activities/" + row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class)))
        .list();
  }
}
