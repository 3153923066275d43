package org.chungtay.care.feed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FeedTurns {
  private static final int DAYS_BACK = 30;
  private static final int DAYS_AHEAD = 200;

  private final JdbcClient jdbc;
  private final CityClock clock;

  FeedTurns(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  record Line(
      UUID id,
      UUID place,
      String name,
      String ward,
      String groupName,
      LocalDate day,
      LocalTime moment,
      String bring,
      boolean excused,
      int version) {}

  /// On which somebody is expected, by day.
  List<Line> of(PersonId person) {
    var today = clock.today();
    return jdbc.sql(
            """
            select t.id, t.place, p.name, w.full_name as ward, u.name as group_name, t.day, a.moment,
                   a.bring, t.state = 'EXCUSED' as excused, t.version
            from care.turn t
            join care.adoption a on a.id = t.adoption
            join place.v_place p on p.id = t.place
            join territory.v_area w on w.id = p.area
            join organization.v_unit u on u.id = t.unit
            where (t.stand_in = :person or t.stand_in is null and t.assignee = :person)
              and t.day between :from and :to
            order by t.day, t.id limit 1000
            """)
        .param("person", person.value())
        .param("from", today.minusDays(DAYS_BACK))
        .param("to", today.plusDays(DAYS_AHEAD))
        .query(Sql.rows(Line.class))
        .list();
  }
}
