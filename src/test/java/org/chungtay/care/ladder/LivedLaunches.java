package org.chungtay.care.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.chungtay.care.survival.Launched;
import org.chungtay.care.survival.Reckoning;
import org.chungtay.care.survival.Survivals;
import org.chungtay.place.PlaceId;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a lived year leaves in the launches' account and in the tallies of weeks.
@Component
class LivedLaunches {
  private final Survivals survivals;
  private final Reckoning reckoning;
  private final JdbcClient jdbc;

  LivedLaunches(Survivals survivals, Reckoning reckoning, JdbcClient jdbc) {
    this.survivals = survivals;
    this.reckoning = reckoning;
    this.jdbc = jdbc;
  }

  /// Seven places of one launch: the forgotten one was taken back before its sixth month was over.
  void areJudged(LocalDate launch, AreaId hill, AreaId river, PlaceId forgotten) {
    weeksAddUp();
    reckoning.anew();
    weeksAddUp();
    var month = launch.withDayOfMonth(1);
    assertThat(survivals.months(Optional.of(hill), ""))
        .containsExactly(new Launched(month, 5, 5, 4, 5, 4));
    assertThat(survivals.months(Optional.of(river), ""))
        .containsExactly(new Launched(month, 2, 2, 2, 2, 2));
    assertThat(survivals.of(forgotten)).hasSize(2).noneMatch(Survivals.Stood::alive);
  }

  /// However a year's turns and rounds were written, moved, excused and kept.
  private void weeksAddUp() {
    assertThat(
            jdbc.sql(
                    """
                    with added as (
                      select week, sum(kept) as kept, sum(missed) as missed, sum(excused) as excused,
                             sum(due) as due, sum(rounds) as rounds
                      from care.week_tally group by week),
                    turns as (
                      select week, count(*) filter (where state = 'KEPT') as kept,
                             count(*) filter (where state = 'MISSED') as missed,
                             count(*) filter (where state = 'EXCUSED') as excused,
                             count(*) filter (where state = 'DUE') as due
                      from care.turn group by week),
                    done as (
                      select week, count(*) as rounds from care.round where state = 'CONFIRMED' group by week)
                    select coalesce(a.week, t.week, d.week)::text from added a
                    full join turns t on t.week = a.week full join done d on d.week = coalesce(a.week, t.week)
                    where (coalesce(a.kept, 0), coalesce(a.missed, 0), coalesce(a.excused, 0),
                           coalesce(a.due, 0), coalesce(a.rounds, 0))
                      is distinct from (coalesce(t.kept, 0), coalesce(t.missed, 0), coalesce(t.excused, 0),
                                        coalesce(t.due, 0), coalesce(d.rounds, 0))
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }
}
