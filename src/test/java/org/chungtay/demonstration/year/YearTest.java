package org.chungtay.demonstration.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chungtay.demonstration.year.Script.Fate;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The script of a whole year, whatever the day on which a city is begun: as many activities and
/// participations as a city of this size has.
class YearTest {
  private static final LocalDate BEGUN = LocalDate.of(2026, 11, 27);
  private static final List<Area> WARDS =
      IntStream.range(0, 40)
          .mapToObj(n -> n == 0 ? "Thủy Xuân" : "Phường thử " + n)
          .map(YearTest::ward)
          .toList();

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-27", "2027-02-10", "2027-07-01", "2029-03-31"})
  void hasSixThousandActivitiesAndThreeHundredThousandParticipations(LocalDate begun) {
    var year = Year.of(WARDS, begun, begun);
    assertThat(year).hasSizeBetween(5_400, 6_800);
    assertThat(year).extracting(Script::id).doesNotHaveDuplicates();
    assertThat(year.stream().filter(YearTest::held).mapToInt(YearTest::participations).sum())
        .isBetween(250_000, 350_000);
    assertThat(fates(year)).isEqualTo(EnumSet.allOf(Fate.class));
    assertThat(year.stream().map(script -> script.kind().lead())).contains("labour", "farmers");
    assertThat(Year.of(WARDS, begun, begun)).as("the same seed").isEqualTo(year);
    var credited = credited(year);
    assertThat(
            credited.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey())
        .as("largest of %s", credited)
        .isEqualTo("youth");
  }

  @Test
  void hasItsSeasons() {
    var year = Year.of(WARDS, BEGUN, BEGUN);
    assertThat(of(year, script -> within(script, "2026-02-17", "2026-02-22"))).as("Tết").isEmpty();
    assertThat(of(year, script -> script.kind() == Kind.BEFORE_TET))
        .hasSizeGreaterThan(25)
        .allMatch(script -> within(script, "2026-02-06", "2026-02-16"));
    assertThat(of(year, script -> script.kind() == Kind.YOUTH_MONTH && month(script) == 3))
        .hasSizeGreaterThan(120);
    var flood = of(year, script -> within(script, "2026-10-31", "2026-11-01"));
    assertThat(flood.stream().filter(script -> script.fate() == Fate.CANCELLED).count())
        .as("called off of %d", flood.size())
        .isGreaterThan(flood.size() * 7 / 10);
    assertThat(of(year, script -> script.kind() == Kind.FLOOD))
        .hasSizeGreaterThan(35)
        .allMatch(script -> within(script, "2026-11-02", "2026-11-15"));
  }

  /// An officer of the ward that visitors are shown first has fallen behind.
  @Test
  void leavesSomebodyAboutFortyReportsToConfirm() {
    var waiting =
        of(
            Year.of(WARDS, BEGUN, BEGUN),
            script ->
                script.ward().name().equals("Thủy Xuân")
                    && script.kind() == Kind.LANE
                    && script.fate() == Fate.REPORTED);
    assertThat(waiting).hasSizeBetween(36, 48);
  }

  /// What was drawn stays, goes on, and never goes back.
  @Test
  void livesOn() {
    var before = Year.of(WARDS, BEGUN, BEGUN);
    for (int days : new int[] {1, 7, 30, 200}) {
      var later = Year.of(WARDS, BEGUN, BEGUN.plusDays(days));
      var fates = later.stream().collect(Collectors.toMap(Script::id, Script::fate));
      for (var script : before) {
        assertThat(fates.get(script.id())).as(script.title()).isIn(after(script.fate()));
      }
      assertThat(of(later, script -> script.day().isAfter(BEGUN.plusDays(12))))
          .hasSizeGreaterThan((days - 8) * 10);
    }
  }

  private static Set<Fate> after(Fate fate) {
    return switch (fate) {
      case DRAFT, OPEN -> EnumSet.allOf(Fate.class);
      case RUNNING ->
          EnumSet.of(Fate.RUNNING, Fate.REPORTED, Fate.RETURNED, Fate.CONFIRMED, Fate.CORRECTED);
      case REPORTED -> EnumSet.of(Fate.REPORTED, Fate.RETURNED, Fate.CONFIRMED, Fate.CORRECTED);
      case CONFIRMED -> EnumSet.of(Fate.CONFIRMED, Fate.CORRECTED);
      case CANCELLED, RETURNED, CORRECTED -> EnumSet.of(fate);
    };
  }

  private static boolean held(Script script) {
    return script.fate() == Fate.CONFIRMED || script.fate() == Fate.CORRECTED;
  }

  /// One in nine of those who registered does not come; a delegation is half its largest.
  private static int participations(Script script) {
    var turnout = script.turnout();
    return turnout.crowd() * 93 / 100 + turnout.delegations() * (turnout.heads() + 8) / 2;
  }

  private static Map<String, Integer> credited(List<Script> year) {
    var credited = new HashMap<String, Integer>();
    for (var script : year) {
      int all = participations(script);
      int rest = 100;
      for (var partner : script.kind().partners().entrySet()) {
        credited.merge(partner.getKey(), all * partner.getValue() / 100, Integer::sum);
        rest -= partner.getValue();
      }
      credited.merge(script.kind().lead(), all * rest / 100, Integer::sum);
    }
    return credited;
  }

  private static Set<Fate> fates(List<Script> year) {
    return year.stream()
        .map(Script::fate)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Fate.class)));
  }

  private static List<Script> of(List<Script> year, Predicate<Script> wanted) {
    return year.stream().filter(wanted).sorted(Comparator.comparing(Script::day)).toList();
  }

  private static boolean within(Script script, String from, String to) {
    return !script.day().isBefore(LocalDate.parse(from))
        && !script.day().isAfter(LocalDate.parse(to));
  }

  private static int month(Script script) {
    return script.day().getMonthValue();
  }

  private static Area ward(String name) {
    return new Area(
        AreaId.of(Ids.named("year-test:" + name)),
        Area.Level.COMMUNE,
        Optional.empty(),
        "Phường",
        name,
        name,
        Optional.empty(),
        LocalDate.of(2025, 7, 1),
        Optional.empty(),
        Optional.empty());
  }
}
