package org.chungtay.care.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.weeks.YearOfWeeks;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// A year of turns and rounds, as `care.week_tally` keeps them; of one group from its turns.
@Repository
class CareWeeks {
  private final JdbcClient jdbc;
  private final Territory territory;
  private final CityClock clock;

  CareWeeks(JdbcClient jdbc, Territory territory, CityClock clock) {
    this.jdbc = jdbc;
    this.territory = territory;
    this.clock = clock;
  }

  /// @param spared words of the amnesties in it, empty for none
  record Week(LocalDate week, int kept, int missed, int excused, int due, String spared) {
    int asked() {
      return kept + missed;
    }

    /// In percent, rounded down: a hundred means all.
    int share() {
      return asked() == 0 ? 0 : (int) (100L * kept / asked());
    }
  }

  /// @param unreminded rounds of these done before any reminder
  public record Habit(int rounds, int unreminded) {
    static final Habit NONE = new Habit(0, 0);

    Habit and(Habit more) {
      return new Habit(rounds + more.rounds, unreminded + more.unreminded);
    }

    /// In percent, rounded down.
    public int share() {
      return rounds == 0 ? 0 : (int) (100L * unreminded / rounds);
    }

    public Optional<BigDecimal> percent() {
      return rounds == 0
          ? Optional.empty()
          : Optional.of(
              BigDecimal.valueOf(100L * unreminded)
                  .divide(BigDecimal.valueOf(rounds), 1, RoundingMode.HALF_UP));
    }
  }

  private static final String TALLY =
      """
      from care.week_tally t
      where t.week between :first and :last
        and (cast(:ward as uuid) is null or t.area = :ward) and (:kind = '' or t.kind = :kind)
        and (cast(:organization as uuid) is null or t.organization = :organization)
      """;

  private static final String OF_A_GROUP =
      """
      select week, (count(*) filter (where state = 'KEPT'))::int as kept,
             (count(*) filter (where state = 'MISSED'))::int as missed,
             (count(*) filter (where state = 'EXCUSED'))::int as excused,
             (count(*) filter (where state = 'DUE'))::int as due
      from care.turn where unit = :unit and week between :first and :last group by week
      """;

  private static final String OF_MANY =
      """
      select t.week, sum(t.kept)::int as kept, sum(t.missed)::int as missed,
             sum(t.excused)::int as excused, sum(t.due)::int as due
      """
          + TALLY
          + "group by t.week";

  List<Week> of(CareFilter filter) {
    var counted = filter.unit().isPresent() ? OF_A_GROUP : OF_MANY;
    return asked(
            "with counted as ("
                + counted
                + """
                )
                select w::date as week, coalesce(c.kept, 0) as kept, coalesce(c.missed, 0) as missed,
                       coalesce(c.excused, 0) as excused, coalesce(c.due, 0) as due,
                       coalesce((select string_agg(distinct x.words, ' · ') from care.v_amnesty x
                                 where x.first_day <= w::date + 6 and x.last_day >= w::date
                                   and (cast(:spared as uuid) is null or x.area = :spared)), '') as spared
                from generate_series(cast(:first as date), cast(:last as date), interval '7 days') w
                left join counted c on c.week = w::date
                order by w
                """,
            filter)
        .param("unit", filter.unit().map(one -> one.id().value()).orElse(null))
        .param(
            "spared",
            filter
                .unit()
                .map(one -> territory.communeOf(one.area()).value())
                .or(() -> filter.ward().map(area -> area.id().value()))
                .orElse(null))
        .query(Sql.rows(Week.class))
        .list();
  }

  Map<AreaId, Habit> habits(CareFilter filter) {
    var habits = new HashMap<AreaId, Habit>();
    asked(
            "select t.area, sum(t.rounds)::int as rounds, sum(t.unreminded)::int as unreminded "
                + TALLY
                + "group by t.area",
            filter)
        .query(row -> {
          habits.put(
              AreaId.of(row.getObject("area", UUID.class)),
              new Habit(row.getInt("rounds"), row.getInt("unreminded")));
        });
    return habits;
  }

  private StatementSpec asked(String sql, CareFilter filter) {
    var year = YearOfWeeks.until(clock.today());
    return jdbc.sql(sql)
        .param("first", year.first())
        .param("last", year.last())
        .param("ward", filter.ward().map(area -> area.id().value()).orElse(null))
        .param("kind", filter.kind())
        .param("organization", filter.organization().map(one -> one.id().value()).orElse(null));
  }
}
