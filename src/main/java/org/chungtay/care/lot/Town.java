package org.chungtay.care.lot;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What a lot is drawn over, as it was frozen: whichever order it comes in, it is the same town.
///
/// @param groups those who look after a place that day, and so look at others'
/// @param places those that somebody looks after that day
/// @param earlier who looked at what in the draws that are remembered
record Town(Settings settings, List<UUID> groups, List<Spot> places, Set<Pair> earlier) {

  private static final Comparator<UUID> BY_TEXT = Comparator.comparing(UUID::toString);

  Town {
    groups = groups.stream().distinct().sorted(BY_TEXT).toList();
    places = places.stream().sorted(Comparator.comparing(Spot::place, BY_TEXT)).toList();
    earlier = Set.copyOf(earlier);
  }

  /// @param metres how far a place may be from the nearest one that its checkers look after
  /// @param memory so many draws before this one are not repeated
  /// @param tries shuffles of which the one counts that breaks fewest rules
  /// @param northward metres in a degree of latitude
  /// @param eastward metres in a degree of longitude, in the middle of the town
  record Settings(int metres, int memory, int tries, int northward, int eastward) {}

  /// A place with whoever looks after it, in millionths of a degree.
  record Spot(UUID place, UUID unit, int latitude, int longitude) {
    static int micro(double degrees) {
      return BigDecimal.valueOf(degrees)
          .movePointRight(6)
          .setScale(0, java.math.RoundingMode.HALF_UP)
          .intValueExact();
    }
  }

  record Pair(UUID place, UUID unit) {}

  Set<UUID> unitsOfPlaces() {
    var units = new HashSet<UUID>();
    places.forEach(spot -> units.add(spot.unit()));
    return units;
  }
}
