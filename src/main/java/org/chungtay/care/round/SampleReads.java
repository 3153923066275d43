package org.chungtay.care.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The sample as everybody may read it. A seed is told once nobody can enter a round of its month
/// any more.
@Component
class SampleReads {
  private static final String MONTHS =
      """
      select s.month, s.digest,
             case when (s.month + interval '1 month')::date + :days <= :today then s.seed end as seed,
             c.rounds, c.looked, c.odd, c.refused, c.waiting
      from care.sample_seed s
      cross join lateral (
        select count(*)::int as rounds, count(*) filter (where r.sampled)::int as looked,
               count(*) filter (where r.odd <> '{}')::int as odd,
               count(*) filter (where r.state = 'REFUSED')::int as refused,
               count(*) filter (where r.state = 'SENT')::int as waiting
        from care.round r
        where r.day >= s.month and r.day < (s.month + interval '1 month')::date) c
      where s.month between :first and :last
      order by s.month desc limit :size offset :skip
      """;

  private static final String OF_MONTH =
      """
      from care.round r join place.v_place p on p.id = r.place
      where r.day >= :month and r.day < (cast(:month as date) + interval '1 month')::date
        and (:show = 'all' or :show = 'looked' and r.sampled or :show = 'odd' and r.odd <> '{}')
      """;

  private final JdbcClient jdbc;
  private final CityClock clock;

  SampleReads(JdbcClient jdbc, CityClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// Which rounds of a month are asked for.
  enum Show {
    ALL,
    LOOKED,
    ODD;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  int months() {
    return jdbc.sql("select count(*) from care.sample_seed").query(Integer.class).single();
  }

  List<SampleMonth> newest(int size, int skip) {
    return months(LocalDate.of(1, 1, 1), LocalDate.of(9999, 1, 1), size, skip);
  }

  Optional<SampleMonth> month(LocalDate month) {
    return months(month, month, 1, 0).stream().findFirst();
  }

  private List<SampleMonth> months(LocalDate first, LocalDate last, int size, int skip) {
    return jdbc.sql(MONTHS)
        .param("days", Rounds.DAYS_AFTERWARDS)
        .param("today", clock.today())
        .param("first", first)
        .param("last", last)
        .param("size", size)
        .param("skip", skip)
        .query(Sql.rows(SampleMonth.class))
        .list();
  }

  int count(LocalDate month, Show show) {
    return jdbc.sql("select count(*) " + OF_MONTH)
        .param("month", month)
        .param("show", show.code())
        .query(Integer.class)
        .single();
  }

  List<SampledRound> rounds(LocalDate month, Show show, int size, int skip) {
    return jdbc.sql(
            """
            select r.id, r.day, r.place, p.name, r.sampled as looked,
                   array_to_string(r.odd, ',') as odd, r.state,
                   care.rule_on('sample-percent', r.day) as percent
            """
                + OF_MONTH
                + " order by r.day, r.id limit :size offset :skip")
        .param("month", month)
        .param("show", show.code())
        .param("size", size)
        .param("skip", skip)
        .query(Sql.rows(SampledRound.class))
        .list();
  }
}
