package org.chungtay.outcome.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chungtay.organization.OrganizationId;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.AreaId;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Five years of a city: 20,000 postings of 8 indicators by 40 wards and 6 organisations, and
/// 300,000 people. Not among the tests: `./mvnw test -Dtest=OutcomeReadsBench`. Figures in ADR
/// 0042.
@ProductTest
class OutcomeReadsBench {
  private static final int TURNS = 15;
  private static final LocalDate TO = LocalDate.of(2189, 12, 31);
  private static final AreaId WARD = AreaId.of(Ids.named("bench-area:7"));
  private static final OrganizationId YOUTH = OrganizationId.of(Ids.named("bench-organization:2"));
  private static final Scope FIVE_YEARS = Scope.city(LocalDate.of(2185, 1, 1), TO);
  private static final Scope YEAR = Scope.city(LocalDate.of(2189, 1, 1), TO);

  @Autowired Outcomes outcomes;
  @Autowired JdbcClient jdbc;

  @Test
  void showsWhatEachReadCosts() {
    fill();
    var reads = new LinkedHashMap<String, Runnable>();
    reads.put("totals, city, year", () -> read(outcomes.totals(YEAR)));
    reads.put("totals, city, five years", () -> read(outcomes.totals(FIVE_YEARS)));
    reads.put("totals, ward, year", () -> read(outcomes.totals(YEAR.in(WARD))));
    reads.put("totals, organisation, year", () -> read(outcomes.totals(YEAR.of(YOUTH))));
    for (var indicator : new String[] {"waste-collected", "persons"}) {
      reads.put(indicator + " by area, year", () -> read(outcomes.byArea(indicator, YEAR)));
      reads.put(indicator + " by month, year", () -> read(outcomes.byMonth(indicator, YEAR)));
      reads.put(
          indicator + " by area, five years", () -> read(outcomes.byArea(indicator, FIVE_YEARS)));
      reads.put(
          indicator + " by month, five years", () -> read(outcomes.byMonth(indicator, FIVE_YEARS)));
      reads.put(
          indicator + " by organisation, year",
          () -> read(outcomes.byOrganization(indicator, YEAR)));
      reads.put(
          indicator + " rows, first page", () -> read(outcomes.rows(indicator, FIVE_YEARS, 0, 50)));
      reads.put(
          indicator + " rows, page 300", () -> read(outcomes.rows(indicator, FIVE_YEARS, 300, 50)));
    }
    reads.forEach(OutcomeReadsBench::measured);
    explained();
  }

  private static void read(Object answer) {
    assertThat(answer).isNotNull();
  }

  private static void measured(String name, Runnable read) {
    read.run();
    var millis = new double[TURNS];
    for (int turn = 0; turn < TURNS; turn++) {
      var started = System.nanoTime();
      read.run();
      millis[turn] = (System.nanoTime() - started) / 1e6;
    }
    Arrays.sort(millis);
    System.out.printf(
        "BENCH %-40s median %7.1f ms, worst %7.1f ms%n",
        name, millis[TURNS / 2], millis[TURNS - 1]);
  }

  private void fill() {
    for (var statement :
        new String[] {
          """
          insert into outcome.posting
            (source_id, source_kind, revision, area, day, title, address, organizations, units,
             parts, posted_by, posted_at)
          select md5('bench' || n)::uuid, 'bench', 1,
                 (:areas::uuid[])[1 + n % 40], date '2185-01-01' + (n * 7919) % 1826,
                 'Ngày Chủ nhật xanh ' || n, '/activities/' || n,
                 case when n % 3 = 0 then (:organizations::uuid[])[1:2]
                      else (:organizations::uuid[])[1 + n % 6 : 1 + n % 6] end,
                 case when n % 3 = 0 then (:organizations::uuid[])[1:2]
                      else (:organizations::uuid[])[1 + n % 6 : 1 + n % 6] end,
                 case when n % 3 = 0 then array[0.6, 0.4] else array[1.0] end,
                 md5('officer')::uuid, now()
          from generate_series(1, 20000) n
          """,
          """
          insert into outcome.entry
            (area, source_kind, source_id, indicator, revision, id, day, quantity, title, address,
             organizations, units, parts)
          select p.area, p.source_kind, p.source_id, i.code, 1, gen_random_uuid(), p.day,
                 1 + (hashtext(p.title || i.code) & 1023), p.title, p.address, p.organizations,
                 p.units, p.parts
          from outcome.posting p
          join (select code from outcome.indicator where rule <> 'DISTINCT_PERSONS'
                order by code = 'waste-collected' desc, position limit 8) i on true
          where p.source_kind = 'bench'
          """,
          """
          insert into outcome.turnout
            (area, source_kind, source_id, revision, day, persons, organizations, units, title,
             address)
          select p.area, p.source_kind, p.source_id, 1, p.day,
                 array(select md5('p' || (abs(hashtext(p.title || k)) % 300000))::uuid
                       from generate_series(1, 40) k),
                 p.organizations, p.units, p.title, p.address
          from outcome.posting p where p.source_kind = 'bench'
          """
        }) {
      var started = System.nanoTime();
      int rows =
          jdbc.sql(statement)
              .param("areas", named("bench-area:", 40))
              .param("organizations", named("bench-organization:", 6))
              .update();
      System.out.printf(
          "BENCH %,d rows in %,d ms%n", rows, (System.nanoTime() - started) / 1_000_000);
    }
    var _ = jdbc.sql("analyze outcome.entry, outcome.turnout, outcome.posting").update();
  }

  private void explained() {
    Map<String, Object> period = Map.of("from", YEAR.from(), "to", YEAR.to());
    for (var query :
        new String[] {
          """
          select e.indicator, sum(e.quantity), count(*) from outcome.entry e
          where e.indicator = any(array(select code from outcome.indicator))
            and e.day between :from and :to group by e.indicator
          """,
          """
          select e.area, sum(e.quantity), count(*) from outcome.entry e
          where e.indicator = 'waste-collected' and e.day between :from and :to group by 1
          """,
          """
          select e.id, e.title from outcome.entry e
          where e.indicator = 'waste-collected' and e.day between :from and :to
          order by e.day desc, id desc limit 50
          """,
          """
          with turnout as (select e.area as key, e.persons from outcome.turnout e
                           where e.day between :from and :to),
          person as (select key, one from turnout, unnest(persons) one group by key, one)
          select key, count(*) from person group by key
          """
        }) {
      System.out.println("BENCH " + Optional.of(query).map(String::strip).orElseThrow());
      jdbc.sql("explain (analyze, buffers, costs off, timing off) " + query)
          .params(period)
          .query((row, _) -> row.getString(1))
          .list()
          .forEach(line -> System.out.println("BENCH   " + line));
    }
  }

  private static java.util.UUID[] named(String prefix, int count) {
    return java.util.stream.IntStream.range(0, count)
        .mapToObj(n -> Ids.named(prefix + n))
        .toArray(java.util.UUID[]::new);
  }
}
