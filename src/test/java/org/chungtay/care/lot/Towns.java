package org.chungtay.care.lot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.chungtay.care.lot.Town.Pair;
import org.chungtay.care.lot.Town.Settings;
import org.chungtay.care.lot.Town.Spot;

/// Invented towns of every shape: few groups, one that has nearly everything, far-off communes.
final class Towns {
  private final Random random;

  Towns(long seed) {
    random = new Random(seed);
  }

  Town any() {
    return of(random.nextInt(9), random.nextInt(25), random.nextInt(4));
  }

  /// @param villages so many far away from the middle and from each other
  Town of(int groups, int places, int villages) {
    var units = new ArrayList<UUID>();
    for (int one = 0; one < groups; one++) {
      units.add(id());
    }
    var spots = new ArrayList<Spot>();
    for (int one = 0; groups > 0 && one < Math.max(groups, places); one++) {
      // each has one, the others go rather to the first
      int first = random.nextInt(groups);
      int second = random.nextInt(groups);
      var unit = units.get(one < groups ? one : Math.min(first, second));
      int village = villages == 0 ? 0 : Math.floorMod(unit.hashCode(), villages + 1);
      int latitude = 16_460_000 + village * 90_000 + random.nextInt(20_000);
      spots.add(new Spot(id(), unit, latitude, 107_590_000 + random.nextInt(20_000)));
    }
    return new Town(
        new Settings(3000, 6, 16, 110_600, 106_700), units, spots, earlier(spots, units));
  }

  private Set<Pair> earlier(List<Spot> spots, List<UUID> units) {
    var earlier = new HashSet<Pair>();
    for (var spot : spots) {
      if (random.nextInt(3) == 0) {
        earlier.add(new Pair(spot.place(), units.get(random.nextInt(units.size()))));
      }
    }
    return earlier;
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
