package org.chungtay.outcome.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chungtay.outcome.Posting;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.AreasForTests;

/// Communes of one year that merge, split and are renamed at random, and where a figure of theirs
/// belongs on a day, told from a map of weights.
class RandomHistory {
  private static final int COMMUNES = 6;
  private static final int EVENTS = 7;
  private static final int SAMPLE = 3;

  private final Random random;
  private final LocalDate newYear;
  private final Map<AreaId, LocalDate> since = new LinkedHashMap<>();
  private final Map<AreaId, LocalDate> until = new HashMap<>();
  private final Map<AreaId, Map<AreaId, BigDecimal>> became = new HashMap<>();

  RandomHistory(Random random, LocalDate newYear) {
    this.random = random;
    this.newYear = newYear;
  }

  void happens(AreasForTests areas) {
    for (int i = 0; i < COMMUNES; i++) {
      var _ = founded(areas, newYear);
    }
    var days = new TreeSet<LocalDate>();
    while (days.size() < EVENTS) {
      days.add(newYear.plusDays(1 + random.nextInt(364)));
    }
    days.forEach(day -> {
      switch (random.nextInt(4)) {
        case 0 -> merge(areas, day);
        case 1 -> becomes(areas, living(day), day, weights(List.of(founded(areas, day))));
        case 2 -> joinNeighbour(areas, day);
        default -> split(areas, day);
      }
    });
  }

  private void merge(AreasForTests areas, LocalDate day) {
    var gone = List.of(living(day), living(day), living(day));
    var whole = founded(areas, day);
    gone.stream().distinct().forEach(one -> becomes(areas, one, day, weights(List.of(whole))));
  }

  private void split(AreasForTests areas, LocalDate day) {
    var gone = living(day);
    var parts = new ArrayList<AreaId>();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      parts.add(founded(areas, day));
    }
    becomes(areas, gone, day, weights(parts));
  }

  /// A part goes to a commune that was there before.
  private void joinNeighbour(AreasForTests areas, LocalDate day) {
    var gone = living(day);
    var neighbours = inForce(day).filter(one -> !one.equals(gone)).toList();
    var parts = new ArrayList<>(List.of(founded(areas, day)));
    if (!neighbours.isEmpty()) {
      parts.add(neighbours.get(random.nextInt(neighbours.size())));
    }
    becomes(areas, gone, day, weights(parts));
  }

  private AreaId founded(AreasForTests areas, LocalDate day) {
    var one = areas.commune("Xã thử " + since.size(), day);
    since.put(one, day);
    return one;
  }

  private void becomes(
      AreasForTests areas, AreaId former, LocalDate day, Map<AreaId, BigDecimal> parts) {
    areas.became(former, day, parts);
    until.put(former, day);
    became.put(former, parts);
  }

  private Map<AreaId, BigDecimal> weights(List<AreaId> parts) {
    var cuts = new TreeSet<Integer>();
    while (cuts.size() < parts.size() - 1) {
      cuts.add(1 + random.nextInt(999_999));
    }
    var weights = new LinkedHashMap<AreaId, BigDecimal>();
    int last = 0;
    for (var part : parts) {
      var cut = cuts.isEmpty() ? Integer.valueOf(1_000_000) : cuts.removeFirst();
      weights.put(part, BigDecimal.valueOf(cut - last, 6));
      last = cut;
    }
    return weights;
  }

  AreaId any() {
    return List.copyOf(since.keySet()).get(random.nextInt(since.size()));
  }

  AreaId inForceOn(LocalDate day) {
    return living(day);
  }

  private AreaId living(LocalDate day) {
    var living = inForce(day).filter(one -> since(one).isBefore(day) || day.equals(newYear));
    var known = living.toList();
    return known.get(random.nextInt(known.size()));
  }

  private Stream<AreaId> inForce(LocalDate day) {
    return since.keySet().stream().filter(one -> inForce(one, day));
  }

  boolean inForce(AreaId area, LocalDate day) {
    return !since(area).isAfter(day) && until.getOrDefault(area, LocalDate.MAX).isAfter(day);
  }

  LocalDate since(AreaId area) {
    return since.getOrDefault(area, LocalDate.MAX);
  }

  /// Days on which something changed, days before them, and days far off.
  List<LocalDate> sample() {
    var changes =
        new ArrayList<>(
            since.values().stream()
                .distinct()
                .flatMap(day -> Stream.of(day, day.minusDays(1)))
                .toList());
    Collections.shuffle(changes, random);
    return Stream.concat(
            Stream.of(newYear.minusYears(80), newYear.plusYears(40)),
            changes.stream().limit(SAMPLE))
        .toList();
  }

  Map<AreaId, BigDecimal> sums(List<Posting> postings, String indicator) {
    var sums = new HashMap<AreaId, BigDecimal>();
    for (var posting : postings) {
      posting.amounts().stream()
          .filter(amount -> amount.indicator().equals(indicator))
          .forEach(amount -> sums.merge(posting.area(), amount.quantity(), BigDecimal::add));
    }
    return sums;
  }

  BigDecimal part(AreaId area, Map<AreaId, BigDecimal> recorded, LocalDate day, int decimals) {
    return recorded.entrySet().stream()
        .map(sum -> {
          var weight = under(sum.getKey(), day).getOrDefault(area, BigDecimal.ZERO);
          return share(sum.getValue(), weight, decimals);
        })
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal remainder(AreaId area, Map<AreaId, BigDecimal> recorded, LocalDate day, int decimals) {
    var whole = recorded.getOrDefault(area, BigDecimal.ZERO);
    return under(area, day).values().stream()
        .map(weight -> share(whole, weight, decimals))
        .reduce(whole, BigDecimal::subtract);
  }

  private static BigDecimal share(BigDecimal whole, BigDecimal weight, int decimals) {
    return whole.multiply(weight).setScale(decimals, RoundingMode.DOWN);
  }

  /// Where persons stand: with the only commune theirs had become, or in their own.
  AreaId home(AreaId area, LocalDate day) {
    var parts = under(area, day);
    return parts.size() == 1 ? parts.keySet().iterator().next() : area;
  }

  private Map<AreaId, BigDecimal> under(AreaId area, LocalDate day) {
    if (until.getOrDefault(area, LocalDate.MAX).isAfter(day)) {
      return Map.of(area, BigDecimal.ONE);
    }
    var parts = new HashMap<AreaId, BigDecimal>();
    became
        .getOrDefault(area, Map.of())
        .forEach((part, weight) ->
            under(part, day)
                .forEach((at, share) -> parts.merge(at, weight.multiply(share), BigDecimal::add)));
    return parts;
  }
}
