package org.chungtay.care;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.organization.Unit;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What groups did in months that are over, written down as it would stand there.
@Component
public class PastCare {
  private final CareForTests care;
  private final JdbcClient jdbc;
  private final CityClock clock;

  PastCare(CareForTests care, JdbcClient jdbc, CityClock clock) {
    this.care = care;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public PlaceId launched(Unit above, String name, LocalDate day) {
    return launched(above.area(), above, name, day);
  }

  /// In another area than the unit's.
  public PlaceId launched(AreaId area, Unit above, String name, LocalDate day) {
    var place = care.road(area, above, name);
    jdbc.sql("update place.place set launched = :day where id = :id")
        .param("day", day)
        .param("id", place.value())
        .update();
    return place;
  }

  public void closed(PlaceId place, LocalDate day) {
    jdbc.sql(
            "update place.place set state = 'CLOSED', closed = :day, close_reason = 'Mở đường' where id = :id")
        .param("day", day)
        .param("id", place.value())
        .update();
  }

  public UUID adopted(PlaceId place, Group group, LocalDate since) {
    var id = Ids.next();
    jdbc.sql(
            """
            insert into care.adoption
              (id, place, area, unit, organization, since, rule, moment, state, asked_by, asked_at,
               decided_by, decided_at)
            select :id, p.id, p.area, :unit, :organization, :since, 'FREQ=WEEKLY;BYDAY=SU', '06:30',
                   'ACCEPTED', gen_random_uuid(), now(), gen_random_uuid(), now()
            from place.v_place p where p.id = :place
            """)
        .param("id", id)
        .param("place", place.value())
        .param("unit", group.id().value())
        .param("organization", group.unit().organization().value())
        .param("since", since)
        .update();
    return id;
  }

  public void ended(UUID adoption, LocalDate until, String kind) {
    jdbc.sql(
            "update care.adoption set until = :until, end_kind = :kind, end_reason = 'Hết sức' where id = :id")
        .param("until", until)
        .param("kind", kind)
        .param("id", adoption)
        .update();
  }

  /// Turns of a group, one each week from a day on, each kept or missed.
  public void turns(UUID adoption, LocalDate first, List<Boolean> kept) {
    for (var week = 0; week < kept.size(); week++) {
      turn(adoption, first.plusWeeks(week), kept.get(week));
    }
  }

  private void turn(UUID adoption, LocalDate day, boolean kept) {
    jdbc.sql(
            """
            insert into care.turn
              (id, adoption, place, area, unit, day, state, kept_round, kept_on, missed_on)
            select gen_random_uuid(), a.id, a.place, a.area, a.unit, :day,
                   case when :kept then 'KEPT' else 'MISSED' end,
                   case when :kept then gen_random_uuid() end, case when :kept then :day end,
                   case when not :kept then :day end
            from care.adoption a where a.id = :adoption
            """)
        .param("adoption", adoption)
        .param("day", day)
        .param("kept", kept)
        .update();
  }

  /// An amnesty of which the city heard afterwards.
  public void sparedAfterwards(UUID adoption, LocalDate first, LocalDate last) {
    jdbc.sql(
            """
            with declared as (
              insert into care.amnesty (id, areas, first_day, last_day, words, state, unit, declared_by,
                                        declared_at, decided_by, decided_at)
              select :id, array[a.area], :first, :last, 'Lụt', 'APPROVED', a.unit, gen_random_uuid(), now(),
                     gen_random_uuid(), now()
              from care.adoption a where a.id = :adoption)
            update care.turn set state = 'EXCUSED', amnesty = :id
            where adoption = :adoption and day between :first and :last and state = 'MISSED'
            """)
        .param("id", Ids.next())
        .param("first", first)
        .param("last", last)
        .param("adoption", adoption)
        .update();
  }

  public LocalDate today() {
    return clock.today();
  }
}
