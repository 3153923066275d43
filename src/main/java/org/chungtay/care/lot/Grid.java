package org.chungtay.care.lot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// A town in numbers: groups and places are their places in the sorted lists.
final class Grid {
  private static final long MICRO = 1_000_000;

  final int groups;
  final int places;
  final int[] owner;

  /// Metres from a place to the nearest one of a group, by place and group.
  final int[][] metres;

  final boolean[][] earlier;
  final Town town;

  Grid(Town town) {
    this.town = town;
    groups = town.groups().size();
    places = town.places().size();
    var numbers = new HashMap<UUID, Integer>();
    town.groups().forEach(unit -> numbers.put(unit, numbers.size()));
    owner = town.places().stream().mapToInt(spot -> number(numbers, spot.unit())).toArray();
    metres = new int[places][groups];
    earlier = new boolean[places][groups];
    measure();
    remember(numbers);
  }

  private static int number(Map<UUID, Integer> numbers, UUID unit) {
    var number = numbers.get(unit);
    if (number == null) {
      throw new IllegalArgumentException("a place of " + unit + ", which is no group of this town");
    }
    return number;
  }

  private void measure() {
    for (int one = 0; one < places; one++) {
      Arrays.fill(metres[one], Integer.MAX_VALUE);
      for (int other = 0; other < places; other++) {
        int far = metres(town.places().get(one), town.places().get(other));
        metres[one][owner[other]] = Math.min(metres[one][owner[other]], far);
      }
    }
  }

  /// In whole metres on a plane, rounded down, so that everybody reckons the same.
  private int metres(Town.Spot one, Town.Spot other) {
    long north =
        Math.abs((long) one.latitude() - other.latitude()) * town.settings().northward() / MICRO;
    long east =
        Math.abs((long) one.longitude() - other.longitude()) * town.settings().eastward() / MICRO;
    long square = north * north + east * east;
    long root = (long) Math.sqrt((double) square);
    while (root * root > square) {
      root--;
    }
    while ((root + 1) * (root + 1) <= square) {
      root++;
    }
    return (int) root;
  }

  private void remember(Map<UUID, Integer> numbers) {
    var spots = new HashMap<UUID, Integer>();
    town.places().forEach(spot -> spots.put(spot.place(), spots.size()));
    for (var pair : town.earlier()) {
      var place = spots.get(pair.place());
      var unit = numbers.get(pair.unit());
      if (place != null && unit != null) {
        earlier[place][unit] = true;
      }
    }
  }

  boolean isNear(int place, int group) {
    return metres[place][group] <= town.settings().metres();
  }

  List<Integer> others(int place) {
    return new ArrayList<>(
        IntStream.range(0, groups).filter(group -> group != owner[place]).boxed().toList());
  }
}
