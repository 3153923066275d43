package org.chungtay.territory.annex;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.chungtay.identity.Access;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Restated;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Territory;
import org.chungtay.territory.reorganize.DivisionsForTests;
import org.chungtay.territory.reorganize.Reorganizations;
import org.chungtay.testing.Visitors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// In a product process started for a benchmark: a country of 10,000 communes with outlines, units
/// of six organisations and half a million rows of figures becomes one of 3,321, a hundred of the
/// former ones being divided, by an annex that is sent, approved and applied. Then every figure is
/// read under the boundaries of both days. What each step took is written to the file that
/// `CHUNGTAY_TEST_COUNTRY` names; beside it stands the bare SQL of the same work.
@Component
@ConditionalOnProperty("chungtay.test.country")
class PlantedCountry implements ApplicationRunner {
  private static final int FORMERS = 10_000;
  private static final int SUCCESSORS = 3_321;
  private static final int DIVIDED_EACH = 100;
  private static final int FIGURES = 5;

  private final JdbcClient jdbc;
  private final Annexes annexes;
  private final Reorganizations reorganizations;
  private final DivisionsForTests plans;
  private final Outcomes outcomes;
  private final Territory territory;
  private final Visitors visitors;
  private final CityClock clock;
  private final Path file;
  private final List<String> said = new ArrayList<>();

  PlantedCountry(
      JdbcClient jdbc,
      Annexes annexes,
      Reorganizations reorganizations,
      DivisionsForTests plans,
      Outcomes outcomes,
      Territory territory,
      Visitors visitors,
      CityClock clock,
      @Value("${chungtay.test.country}") Path file) {
    this.jdbc = jdbc;
    this.annexes = annexes;
    this.reorganizations = reorganizations;
    this.plans = plans;
    this.outcomes = outcomes;
    this.territory = territory;
    this.visitors = visitors;
    this.clock = clock;
    this.file = file;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    var today = clock.today();
    timed("country planted (not measured): rows", () -> plant(today));
    bareReorganization();
    reorganize(today);
    restate(today);
    bareRestatement(today);
    Files.write(file.resolveSibling("written"), said);
    Files.move(file.resolveSibling("written"), file);
  }

  private void timed(String what, IntSupplier work) {
    long begun = System.nanoTime();
    int rows = work.getAsInt();
    long took = (System.nanoTime() - begun) / 1_000_000;
    said.add(String.format(Locale.ROOT, "%-70s %,9d ms %,11d", what, took, rows));
  }

  private int plant(LocalDate today) {
    int rows = 0;
    for (var sql : CountrySql.PLANTED) {
      rows +=
          jdbc.sql(sql)
              .param("city", territory.city().id().value())
              .param("formers", FORMERS)
              .param("figures", FIGURES)
              .param("today", today)
              .update();
    }
    CountrySql.ANALYZED.forEach(table -> jdbc.sql("analyze " + table).update());
    territory.forgetAreas();
    return rows;
  }

  private void reorganize(LocalDate today) throws IOException {
    var writer = visitors.as("administrator", Access.INSTALLATION).actor();
    var other = visitors.as("administrator", Access.INSTALLATION).actor();
    var plan = Ids.next();
    reorganizations.write(writer, plan, today, "Nghị quyết của cả nước");
    var annex = Ids.next();
    var table =
        Files.writeString(file.resolveSibling("annex.csv"), annex(), StandardCharsets.UTF_8);
    timed(
        "annex read, checked and in the plan: lines",
        () -> {
          annexes.take(writer, plan, annex, "annex.csv", table);
          return annexes.sent(plan, annex).kept();
        });
    timed("rules of the whole plan: problems", () -> plans.problems(plan).size());
    timed("what it touches, counted by all modules: kinds", () -> plans.touched(plan));
    timed(
        "approved and applied, units and outlines with it: new communes",
        () -> {
          var _ = reorganizations.approve(other, plan, plans.version(plan));
          return applied(plan);
        });
  }

  private static String annex() {
    var lines = new StringBuilder("Mã cũ,Phần (%),Loại mới,Tên mới,Mã mới\n");
    for (int former = 0; former < FORMERS; former++) {
      int successor = (int) ((long) former * SUCCESSORS / FORMERS);
      boolean divided = former % DIVIDED_EACH == 0 && successor + 1 < SUCCESSORS;
      line(lines, former, divided ? "60" : "100", successor);
      if (divided) {
        line(lines, former, "40", successor + 1);
      }
    }
    return lines.toString();
  }

  private static void line(StringBuilder lines, int former, String percent, int successor) {
    lines.append(1_000_001 + former).append(',').append(percent);
    lines.append(",Xã,Vùng ").append(successor).append(',').append(2_000_001 + successor);
    lines.append('\n');
  }

  private int applied(UUID plan) {
    int communes = count("select count(*) from territory.v_area where code like '20_____'");
    int units = count("select count(*) from organization.v_unit u where u.since = current_date");
    int outlines =
        count(
            """
            select count(*) from territory.boundary b join territory.v_area a on a.id = b.area
            where a.code like '20_____'
            """);
    if (communes != SUCCESSORS) {
      throw new IllegalStateException(communes + " communes of plan " + plan);
    }
    said.add("    of it: " + units + " units go on, " + outlines + " outlines are joined");
    return communes;
  }

  private int count(String sql) {
    return jdbc.sql(sql).query(Integer.class).single();
  }

  private void restate(LocalDate today) {
    var scope = Outcomes.Scope.city(today.minusYears(2), today);
    var figures = figures();
    for (var day : List.of(today.minusDays(1), today)) {
      timed(
          FIGURES + " figures under the boundaries of " + day + ": rows",
          () -> figures.stream().mapToInt(one -> same(one, scope, day)).sum());
    }
  }

  private List<Indicator> figures() {
    return outcomes.indicators().stream()
        .filter(one -> one.rule() == Indicator.Rule.SUM)
        .limit(FIGURES)
        .toList();
  }

  /// How many rows, whose sum is the total exactly.
  private int same(Indicator indicator, Outcomes.Scope scope, LocalDate day) {
    var rows = outcomes.under(indicator.code(), scope, day).rows();
    var sum = rows.stream().map(Restated.Row::total).reduce(BigDecimal::add).orElseThrow();
    if (sum.compareTo(outcomes.total(indicator.code(), scope).total()) != 0) {
      throw new IllegalStateException(indicator.code() + " has another sum: " + sum);
    }
    return rows.size();
  }

  private void bareReorganization() {
    CountrySql.COPIED.forEach(sql -> jdbc.sql(sql).update());
    timed(
        "bare SQL: ends 10,000 areas, begins 3,321, stores what became what",
        () -> CountrySql.BARE.stream().mapToInt(sql -> jdbc.sql(sql).update()).sum());
  }

  private void bareRestatement(LocalDate today) {
    timed(
        "bare SQL: the same sums, grouped over a table of former and successor",
        () ->
            jdbc.sql(CountrySql.BARE_SUMS)
                .param("from", today.minusYears(2))
                .param("to", today)
                .query((row, _) -> row.getBigDecimal("total"))
                .list()
                .size());
  }
}
