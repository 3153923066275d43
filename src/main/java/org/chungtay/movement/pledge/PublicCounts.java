package org.chungtay.movement.pledge;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.movement.pledge.PledgeRows.Counted;

/// What everyone may know of how many households there are: no number below the smallest, every
/// number rounded down, and no sum over what is not told. A total is that of the numbers that are
/// told, so that nothing can be worked out by taking one from another; rounding sees to it that one
/// household that comes or goes is not seen from one day to the next, but at a threshold.
final class PublicCounts {
  private PublicCounts() {}

  /// @param small fewer are not told
  /// @param roundedTo numbers are told in steps of this
  record Rule(int small, int roundedTo) {
    int told(int count) {
      return count < small ? 0 : count / roundedTo * roundedTo;
    }
  }

  /// Keys that are left out have too few, or none; nothing tells which.
  static <K> Map<K, Integer> of(List<Counted<K>> counts, Rule rule) {
    return counts.stream()
        .filter(one -> rule.told(one.count()) > 0)
        .collect(Collectors.toMap(Counted::key, one -> rule.told(one.count())));
  }

  /// The same of parts of a whole that is told as well: a part is left out also where the rest of
  /// the whole would be too few.
  static <K> Map<K, Integer> parts(List<Counted<K>> counts, int whole, Rule rule) {
    Function<Counted<K>, Integer> rest = one -> whole - one.count();
    return of(
        counts.stream()
            .flatMap(one ->
                rest.apply(one) == 0 || rest.apply(one) >= rule.small()
                    ? Stream.of(one)
                    : Stream.<Counted<K>>empty())
            .toList(),
        rule);
  }

  static int sum(Map<?, Integer> told) {
    return told.values().stream().mapToInt(Integer::intValue).sum();
  }
}
