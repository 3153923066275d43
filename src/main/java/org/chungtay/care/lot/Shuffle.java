package org.chungtay.care.lot;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One way to hand out the places: groups and places shuffled, then place after place given to the
/// first group that may look at it and has room; where none has, up to [#MOVES] places move on to
/// other groups to make room.
final class Shuffle {
  /// So long a chain of moves is looked for.
  static final int MOVES = 6;

  private static final int NOBODY = -1;
  private static final int NEAR = 0;
  private static final int FAR = 1;
  private static final int AGAIN = 2;
  private static final int MUTUAL = 3;
  private static final int MORE = 4;
  private static final int STEPS = 5;

  private final Grid grid;
  private final int[] order;
  private final int[] turn;
  private final int[] groupAt;
  private final int[] position;
  private final int[] looker;
  private final int[] level;
  private final int[] load;
  private final int[][] looks;

  /// The turns of the places that a group looks at.
  private final List<BitSet> held;

  private final Map<Integer, int[]> asked = new HashMap<>();
  private final int each;
  private final int withOneMore;
  private int more;

  Shuffle(Grid grid, SeededNumbers numbers) {
    this.grid = grid;
    groupAt = shuffled(grid.groups, numbers);
    order = shuffled(grid.places, numbers);
    position = inverse(groupAt);
    turn = inverse(order);
    looker = IntStream.generate(() -> NOBODY).limit(grid.places).toArray();
    level = new int[grid.places];
    load = new int[grid.groups];
    looks = new int[grid.groups][grid.groups];
    held = Stream.generate(BitSet::new).limit(grid.groups).toList();
    each = grid.groups == 0 ? 0 : grid.places / grid.groups;
    withOneMore = grid.groups == 0 ? 0 : grid.places % grid.groups;
  }

  private static int[] shuffled(int count, SeededNumbers numbers) {
    var all = new ArrayList<>(IntStream.range(0, count).boxed().toList());
    numbers.shuffle(all);
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] inverse(int[] list) {
    var inverse = new int[list.length];
    for (int at = 0; at < list.length; at++) {
      inverse[list[at]] = at;
    }
    return inverse;
  }

  Shuffle handOut() {
    for (int step = NEAR; step <= MUTUAL; step++) {
      for (int place : order) {
        if (looker[place] == NOBODY) {
          level[place] = step;
          var _ = finds(place, 0, new boolean[grid.groups]);
        }
      }
    }
    Arrays.stream(order).filter(place -> looker[place] == NOBODY).forEach(this::beyondItsShare);
    return this;
  }

  private boolean finds(int place, int moved, boolean[] seen) {
    for (int group : candidates(place)) {
      if (seen[group] || isMutual(place, group)) {
        continue;
      }
      seen[group] = true;
      boolean room = hasRoom(group);
      if (room || moved < MOVES) {
        give(place, group);
        if (room || makesRoom(place, group, moved, seen)) {
          return true;
        }
        take(place);
      }
    }
    return false;
  }

  private boolean makesRoom(int newcomer, int group, int moved, boolean[] seen) {
    for (int at : held.get(group).stream().toArray()) {
      int place = order[at];
      if (place != newcomer) {
        take(place);
        if (finds(place, moved + 1, seen)) {
          return true;
        }
        give(place, group);
      }
    }
    return false;
  }

  /// What may look at it, in the order in which they are asked.
  private int[] candidates(int place) {
    int at = place * STEPS + level[place];
    return asked.computeIfAbsent(at, _ -> sorted(place));
  }

  /// The nearest first, or all that are near as they were shuffled.
  private int[] sorted(int place) {
    IntPredicate may =
        switch (level[place]) {
          case NEAR -> group -> grid.isNear(place, group) && !grid.earlier[place][group];
          case FAR -> group -> !grid.earlier[place][group];
          case AGAIN, MUTUAL -> _ -> true;
          default -> throw new IllegalStateException("beyond its share nobody is asked in turn");
        };
    boolean near = level[place] == NEAR;
    return IntStream.range(0, grid.groups)
        .filter(group -> group != grid.owner[place] && may.test(group))
        .mapToLong(group -> (near ? 0L : (long) grid.metres[place][group] << 32) + position[group])
        .sorted()
        .mapToInt(key -> groupAt[(int) key])
        .toArray();
  }

  private boolean isMutual(int place, int group) {
    return level[place] < MUTUAL && looks[grid.owner[place]][group] > 0;
  }

  private boolean hasRoom(int group) {
    return load[group] < each || (load[group] == each && more < withOneMore);
  }

  /// Where all who may look at it have their share: the one with least that breaks fewest rules.
  private void beyondItsShare(int place) {
    Comparator<Integer> best = comparingInt(group -> looks[grid.owner[place]][group] > 0 ? 1 : 0);
    grid.others(place).stream()
        .min(
            best.thenComparing(group -> grid.earlier[place][group])
                .thenComparingInt(group -> load[group])
                .thenComparingInt(group -> grid.metres[place][group])
                .thenComparingInt(group -> position[group]))
        .ifPresent(group -> {
          level[place] = MORE;
          give(place, group);
        });
  }

  private void give(int place, int group) {
    looker[place] = group;
    held.get(group).set(turn[place]);
    looks[group][grid.owner[place]]++;
    more += ++load[group] == each + 1 ? 1 : 0;
  }

  private void take(int place) {
    int group = looker[place];
    looker[place] = NOBODY;
    held.get(group).clear(turn[place]);
    looks[group][grid.owner[place]]--;
    more -= load[group]-- == each + 1 ? 1 : 0;
  }

  /// Whom what was drawn does not spare, the last rule first.
  List<Integer> broken() {
    var counts = new ArrayList<Integer>();
    for (var rule : List.of(Rule.values()).reversed()) {
      counts.add(
          (int) IntStream.range(0, grid.places).filter(at -> relaxed(at).contains(rule)).count());
    }
    return counts;
  }

  List<Drawn> drawn() {
    return IntStream.range(0, grid.places).mapToObj(this::drawn).toList();
  }

  private Drawn drawn(int place) {
    var spot = grid.town.places().get(place);
    var unit =
        looker[place] == NOBODY
            ? Optional.<UUID>empty()
            : Optional.of(grid.town.groups().get(looker[place]));
    return new Drawn(spot.place(), spot.unit(), unit, relaxed(place));
  }

  private Set<Rule> relaxed(int place) {
    var relaxed = EnumSet.noneOf(Rule.class);
    int group = looker[place];
    if (group == NOBODY) {
      return relaxed;
    }
    add(relaxed, Rule.DISTANCE, !grid.isNear(place, group));
    add(relaxed, Rule.REPETITION, grid.earlier[place][group]);
    add(relaxed, Rule.RECIPROCITY, looks[grid.owner[place]][group] > 0);
    add(relaxed, Rule.LOAD, level[place] == MORE);
    return relaxed;
  }

  private static void add(Set<Rule> relaxed, Rule rule, boolean broken) {
    if (broken) {
      var _ = relaxed.add(rule);
    }
  }
}
