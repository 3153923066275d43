package org.chungtay.outcome.book;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.outcome.Outcomes.Part;
import org.chungtay.outcome.Outcomes.Scope;

/// A kept figure that is not what its rows say.
///
/// @param what the figure, its period and scope
/// @param address the page that shows it
public record Difference(String what, String address, BigDecimal counted, BigDecimal kept) {

  /// In any order: which part comes first is no matter of the figure. Where the totals are the same
  /// and the entries behind them are not, the entries are told.
  static List<Difference> between(
      String key, Scope scope, List<? extends Part<?>> kept, List<? extends Part<?>> counted) {
    var before = byKey(kept);
    var now = byKey(counted);
    var keys = new LinkedHashSet<Object>(before.keySet());
    keys.addAll(now.keySet());
    return keys.stream()
        .flatMap(one ->
            of(key, scope, before.getOrDefault(one, none()), now.getOrDefault(one, none()), one))
        .toList();
  }

  private static Stream<Difference> of(
      String key, Scope scope, Part<?> kept, Part<?> counted, Object part) {
    var sameTotal = kept.total().compareTo(counted.total()) == 0;
    if (sameTotal && kept.entries() == counted.entries()) {
      return Stream.empty();
    }
    return Stream.of(
        new Difference(
            what(key, scope, part),
            "/indicators/" + indicator(key, part),
            sameTotal ? BigDecimal.valueOf(counted.entries()) : counted.total(),
            sameTotal ? BigDecimal.valueOf(kept.entries()) : kept.total()));
  }

  private static String indicator(String key, Object part) {
    var first = key.substring(0, key.indexOf('/'));
    return first.equals(KeptFigures.SUMS) ? part.toString() : first;
  }

  private static String what(String key, Scope scope, Object part) {
    var shown = key.startsWith(KeptFigures.SUMS + "/") ? part.toString() : key + " " + part;
    return Stream.concat(
            Stream.of(shown, scope.from() + "/" + scope.to()),
            Stream.of(
                    scope.area().map(Object::toString),
                    scope.organization().map(Object::toString),
                    scope.unit().map(Object::toString),
                    scope.work())
                .flatMap(Optional::stream))
        .collect(Collectors.joining(" "));
  }

  private static Part<?> none() {
    return new Part<>("", BigDecimal.ZERO, 0);
  }

  private static Map<Object, Part<?>> byKey(List<? extends Part<?>> parts) {
    var map = new LinkedHashMap<Object, Part<?>>();
    parts.forEach(part -> map.put(part.key(), part));
    return map;
  }
}
