package org.chungtay.care.look;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.chungtay.care.lot.AdoptedPlaces;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Places that a unit was drawn to look at, each in a draw of its own.
@Component
public class LotPlacesForTests {
  private static final LocalDate FIRST = LocalDate.of(2100, 1, 1);
  private static final AtomicInteger MONTHS = new AtomicInteger();

  private final AdoptedPlaces adopted;
  private final JdbcClient jdbc;
  private final CityClock clock;

  LotPlacesForTests(AdoptedPlaces adopted, JdbcClient jdbc, CityClock clock) {
    this.adopted = adopted;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// @param of who looks after it
  /// @param by who was drawn to look at it
  public record DrawnPlace(String month, LocalDate draw, UUID place, UUID of, UUID by) {}

  /// @param others units that do not look after it either
  public DrawnPlace place(UUID by, List<UUID> others) {
    return place(by, others, FIRST.plusMonths(MONTHS.incrementAndGet()));
  }

  /// @param draw the first of a month of which nothing was drawn yet
  public DrawnPlace place(UUID by, List<UUID> others, LocalDate draw) {
    record Owner(UUID id, UUID organization, UUID area) {}
    var owner =
        jdbc.sql(
                """
                select u.id, u.organization, u.area from organization.v_unit u
                where u.kind = 'WARD' and u.until is null and u.id <> :by and not u.id = any(:others)
                order by u.name desc, u.id limit 1
                """)
            .param("by", by)
            .param("others", Sql.ids(others))
            .query(Sql.rows(Owner.class))
            .single();
    var place =
        adopted.adopt(owner.id(), owner.organization(), owner.area(), LocalDate.of(2099, 1, 1));
    jdbc.sql(
            """
            with drawn as (
              insert into care.draw (month, frozen_at, list, source, number_day, groups, places, number, typed_by, typed_for,
                typed_at, confirmed_by, confirmed_for, confirmed_at, drawn_at)
              values (:draw, :draw::timestamp, 'x', '2000-01-01', :draw + 7, 2, 1, '004217', :one, :one,
                :draw::timestamp + interval '8 days', :other, :other, :draw::timestamp, :draw::timestamp)
              returning month)
            insert into care.draw_pair (draw, place, area, of_unit, by_unit)
            select month, :place, :area, :owner, :by from drawn
            """)
        .param("draw", draw)
        .param("place", place.place())
        .param("area", place.area())
        .param("owner", owner.id())
        .param("by", by)
        .param("one", Ids.next())
        .param("other", Ids.next())
        .update();
    var month = draw.format(DateTimeFormatter.ofPattern("uuuu-MM"));
    return new DrawnPlace(month, draw, place.place(), owner.id(), by);
  }

  public DrawnPlace looked(DrawnPlace place) {
    jdbc.sql(
            """
            insert into care.look (id, place, draw, unit, day, seen_by, sent_at, checks)
            values (:id, :place, :draw, :unit, :today, :one, :now, '{"asked": ["clean"], "ticked": []}')
            """)
        .param("id", Ids.next())
        .param("place", place.place())
        .param("draw", place.draw())
        .param("unit", place.by())
        .param("today", clock.today())
        .param("one", Ids.next())
        .param("now", Sql.time(clock.now()))
        .update();
    return place;
  }

  /// What the group itself reported of the place today.
  public void round(DrawnPlace place, List<String> ticked) {
    jdbc.sql(
            """
            insert into care.round (id, place, area, adoption, unit, organization, day, done_by, entered_by, sent_at, checks,
              sampled, state)
            select :id, a.place, a.area, a.id, a.unit, a.organization, :today, :one, :one, :now,
                   jsonb_build_object('asked', '["clean", "orderly"]'::jsonb, 'ticked', to_jsonb(:ticked::text[])),
                   false, 'CONFIRMED'
            from care.adoption a where a.place = :place
            """)
        .param("id", Ids.next())
        .param("place", place.place())
        .param("today", clock.today())
        .param("one", Ids.next())
        .param("now", Sql.time(clock.now()))
        .param("ticked", Sql.texts(ticked))
        .update();
  }
}
