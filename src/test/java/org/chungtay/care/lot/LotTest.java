package org.chungtay.care.lot;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.chungtay.care.lot.Town.Pair;
import org.chungtay.care.lot.Town.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Towns by the thousand: the rules hold, or are relaxed in their order and said to be.
class LotTest {
  private static final String MONTH = "2026-12";
  private static final LocalDate NUMBER_DAY = LocalDate.of(2026, 12, 6);
  private static final int MANY = 2000;

  @Test
  void theRulesHoldOrAreRelaxedInTheirOrder() {
    var towns = new Towns(20261201);
    int balanced = 0;
    int relaxed = 0;
    for (int number = 0; number < MANY; number++) {
      var town = towns.any();
      var drawn = draw(town, number);
      var grid = new Grid(town);
      assertThat(drawn).extracting(Drawn::place).containsExactlyElementsOf(ids(town));
      for (var pair : drawn) {
        everyPlaceGetsOneGroupAndNeverItsOwn(town, pair);
        aPairSaysExactlyWhatItDoesNotKeep(town, grid, drawn, pair);
        if (!pair.relaxed().isEmpty()) {
          relaxed++;
          assertThat(better(town, grid, drawn, pair)).as("%s of %s", pair, town).isEmpty();
        }
      }
      balanced += loadsDifferByOneUnlessItIsSaid(town, drawn) ? 1 : 0;
    }
    assertThat(relaxed).as("what is hard was met").isGreaterThan(MANY);
    assertThat(balanced).isGreaterThan(MANY / 3);
  }

  private static void everyPlaceGetsOneGroupAndNeverItsOwn(Town town, Drawn pair) {
    assertThat(pair.unit().isPresent())
        .as("somebody else is there")
        .isEqualTo(town.groups().size() > 1);
    assertThat(pair.unit()).isNotEqualTo(Optional.of(pair.of()));
  }

  private static void aPairSaysExactlyWhatItDoesNotKeep(
      Town town, Grid grid, List<Drawn> drawn, Drawn pair) {
    if (pair.unit().isPresent()) {
      var said = EnumSet.noneOf(Rule.class);
      said.addAll(pair.relaxed());
      said.remove(Rule.LOAD);
      assertThat(said).isEqualTo(broken(town, grid, drawn, pair));
    }
  }

  private static boolean loadsDifferByOneUnlessItIsSaid(Town town, List<Drawn> drawn) {
    if (town.groups().size() < 2
        || drawn.stream().anyMatch(one -> one.relaxed().contains(Rule.LOAD))) {
      return false;
    }
    var loads = loads(town, drawn);
    assertThat(Collections.max(loads) - Collections.min(loads)).isLessThanOrEqualTo(1);
    return true;
  }

  private static Set<Rule> broken(Town town, Grid grid, List<Drawn> drawn, Drawn pair) {
    var unit = pair.unit().orElseThrow();
    int place = ids(town).indexOf(pair.place());
    var broken = EnumSet.noneOf(Rule.class);
    if (!grid.isNear(place, town.groups().indexOf(unit))) {
      broken.add(Rule.DISTANCE);
    }
    if (town.earlier().contains(new Pair(pair.place(), unit))) {
      broken.add(Rule.REPETITION);
    }
    if (looks(drawn, pair.of(), unit)) {
      broken.add(Rule.RECIPROCITY);
    }
    return broken;
  }

  /// Whether one group looks at something of another.
  private static boolean looks(List<Drawn> drawn, UUID of, UUID unit) {
    return drawn.stream()
        .anyMatch(one -> one.unit().filter(of::equals).isPresent() && one.of().equals(unit));
  }

  private static List<Long> loads(Town town, List<Drawn> drawn) {
    Map<UUID, Long> counts =
        drawn.stream().collect(groupingBy(one -> one.unit().orElseThrow(), counting()));
    return town.groups().stream().map(unit -> counts.getOrDefault(unit, 0L)).toList();
  }

  /// Whoever has room and would keep every rule: nothing is relaxed while there is one.
  private static List<UUID> better(Town town, Grid grid, List<Drawn> drawn, Drawn pair) {
    var loads = loads(town, drawn);
    int share = town.places().size() / town.groups().size();
    return town.groups().stream()
        .filter(unit -> !unit.equals(pair.of()))
        .filter(unit -> loads.get(town.groups().indexOf(unit)) < share)
        .filter(unit -> {
          var without = drawn.stream().filter(one -> !one.place().equals(pair.place())).toList();
          var moved = new Drawn(pair.place(), pair.of(), Optional.of(unit), Set.of());
          return broken(town, grid, without, moved).isEmpty();
        })
        .toList();
  }

  @Test
  void aTownWithEnoughGroupsNearbyKeepsEveryRule() {
    var towns = new Towns(20261205);
    for (int number = 0; number < 40; number++) {
      var drawn = draw(towns.of(30, 90, 0), number);
      assertThat(drawn).allMatch(one -> one.relaxed().isEmpty());
    }
  }

  @Test
  void whereThereIsOnlyOneOtherGroupBothLookAtEachOther() {
    var drawn = draw(new Towns(20261206).of(2, 2, 0), 1);
    assertThat(drawn).allMatch(one -> one.relaxed().contains(Rule.RECIPROCITY));
    assertThat(draw(new Towns(20261207).of(1, 4, 0), 1))
        .hasSize(4)
        .allMatch(one -> one.unit().isEmpty());
    assertThat(draw(new Towns(20261208).of(0, 0, 0), 1)).isEmpty();
  }

  @Test
  void theOrderOfRowsDoesNotMatterAndTheNumberDoes() {
    var towns = new Towns(20261209);
    var random = new Random(7);
    for (int number = 0; number < 300; number++) {
      var town = towns.of(8, 24, 1);
      var groups = new ArrayList<>(town.groups());
      var places = new ArrayList<Spot>(town.places());
      Collections.shuffle(groups, random);
      Collections.shuffle(places, random);
      var again = new Town(town.settings(), groups, places, town.earlier());
      assertThat(draw(again, number)).isEqualTo(draw(town, number));
    }
    var town = towns.of(20, 80, 0);
    assertThat(draw(town, 1)).isNotEqualTo(draw(town, 2));
  }

  @Test
  void fiveThousandPlacesAreDrawnInSeconds() {
    var town = new Towns(20261210).of(900, 5000, 12);
    long since = System.nanoTime();
    var drawn = draw(town, 3);
    var relaxed = drawn.stream().filter(one -> !one.relaxed().isEmpty()).count();
    assertThat(drawn).hasSize(5000);
    assertThat(relaxed).isLessThan(1000);
    assertThat(System.nanoTime() - since).isLessThan(TimeUnit.SECONDS.toNanos(60));
  }

  /// The program that others run: its own reading of `docs/lot.md`, in a process of its own.
  @Test
  void anIndependentProgramDrawsTheSame(@TempDir Path folder) throws Exception {
    var towns = new Towns(20261211);
    var files = new ArrayList<Path>();
    var same = new ArrayList<String>();
    for (var town :
        List.of(
            towns.of(30, 120, 2),
            towns.of(4, 18, 1),
            towns.of(2, 9, 0),
            towns.of(1, 3, 0),
            towns.of(60, 300, 6))) {
      var file = folder.resolve(files.size() + ".json");
      Files.writeString(file, published(town, "483920"));
      files.add(file);
      same.add("same: " + town.places().size() + " places");
    }
    assertThat(Recount.of(files.toArray(Path[]::new))).isEqualTo("0 " + String.join("\n", same));
  }

  @Test
  void anIndependentProgramFindsWhatWasBent(@TempDir Path folder) throws Exception {
    var town = new Towns(20261212).of(9, 20, 0);
    var honest = published(town, "483920");
    var first = draw(town, "483920").getFirst();
    var by = "\"by\":\"";
    var other =
        town.groups().stream()
            .filter(unit -> !unit.equals(first.unit().orElseThrow()))
            .findFirst()
            .orElseThrow();
    var bent =
        List.of(
            honest.replaceFirst(by + first.unit().orElseThrow(), by + other),
            honest.replace("\"number\":\"483920\"", "\"number\":\"483921\""),
            honest.replace("metres 3000", "metres 9000"));
    var files = new ArrayList<Path>();
    for (var one : bent) {
      files.add(Files.writeString(folder.resolve(files.size() + ".json"), one));
    }
    var said = Recount.of(files.toArray(Path[]::new)).lines().toList();
    assertThat(said.get(0)).startsWith("1 place ").contains("is drawn to");
    assertThat(said.get(1)).startsWith("the seed is");
    assertThat(said.get(2)).startsWith("the list has the digest");
  }

  private static List<UUID> ids(Town town) {
    return town.places().stream().map(Spot::place).toList();
  }

  private static List<Drawn> draw(Town town, int number) {
    return draw(town, String.valueOf(number));
  }

  private static List<Drawn> draw(Town town, String number) {
    return Lot.draw(town, FrozenList.of(MONTH, town, NUMBER_DAY).seed(number));
  }

  private static String published(Town town, String number) {
    var list = FrozenList.of(MONTH, town, NUMBER_DAY);
    return new PublishedLot(list, Optional.of(number), List.of(), draw(town, number)).json();
  }
}
