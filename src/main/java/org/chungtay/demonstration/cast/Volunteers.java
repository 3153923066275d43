package org.chungtay.demonstration.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chungtay.demonstration.Dice;
import org.chungtay.identity.PersonId;
import org.chungtay.territory.Area;

/// A ward's volunteers: numbered, the first ones youth, then women, farmers and so on; the largest
/// part is young, as in the city.
///
/// @param count of each ward
public record Volunteers(int count) {
  private static final List<Part> PARTS =
      List.of(
          new Part("youth", 42),
          new Part("women", 24),
          new Part("farmers", 10),
          new Part("veterans", 8),
          new Part("labour", 8),
          new Part("front", 8));

  private record Part(String organization, int percent) {}

  /// Code of the organisation that somebody belongs to.
  String organization(int number) {
    int percent = number * 100 / count;
    for (var part : PARTS) {
      percent -= part.percent();
      if (percent < 0) {
        return part.organization();
      }
    }
    return PARTS.getLast().organization();
  }

  /// Who comes when an organisation calls: three in four its own members, all sorts when the Front
  /// does.
  ///
  /// @param name the same name calls the same people
  public List<PersonId> crowd(Area ward, String organization, int wanted, String name) {
    var dice = Dice.named(name);
    var all = IntStream.range(0, count).boxed().toList();
    var own = all.stream().filter(number -> organization(number).equals(organization)).toList();
    if (organization.equals("front")) {
      own = all;
    }
    var called = new ArrayList<>(some(own, Math.min(own.size(), (wanted * 3 + 3) / 4), dice));
    var others = new ArrayList<>(all);
    others.removeAll(called);
    called.addAll(some(others, Math.min(others.size(), wanted - called.size()), dice));
    return called.stream().map(number -> Player.volunteer(ward, number).id()).toList();
  }

  /// Neighbours in the list, from a place by chance.
  private static List<Integer> some(List<Integer> numbers, int wanted, Dice dice) {
    int first = dice.between(0, Math.max(0, numbers.size() - 1));
    return IntStream.range(0, Math.max(0, wanted))
        .mapToObj(i -> numbers.get((first + i) % numbers.size()))
        .toList();
  }
}
