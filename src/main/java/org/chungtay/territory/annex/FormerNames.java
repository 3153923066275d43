package org.chungtay.territory.annex;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.shared.text.Folded;
import org.chungtay.territory.Area;
import org.chungtay.territory.name.AreaName;

/// Communes of the day before, found by code or name. A name that is not written exactly (tone
/// placement and the official word apart) is never taken for one: what it may mean is said.
final class FormerNames {
  private static final int MOST_CANDIDATES = 3;

  private final Map<String, List<Area>> byCode;
  private final Map<String, List<Area>> byName;
  private final Map<String, List<Area>> alike;

  FormerNames(Collection<Area> communes) {
    byCode = grouped(communes, area -> area.code().stream().map(FormerNames::withoutZeros));
    byName =
        grouped(
            communes,
            area ->
                Stream.of(AreaName.canonical(area.name()), AreaName.canonical(area.fullName())));
    alike =
        grouped(communes, area -> Stream.of(Folded.of(area.name()), Folded.of(area.fullName())));
  }

  /// Spreadsheets take the zeros before a number away.
  static String withoutZeros(String code) {
    return code.replaceFirst("^0+(?=.)", "");
  }

  List<Area> ofCode(String code) {
    return byCode.getOrDefault(withoutZeros(code), List.of());
  }

  List<Area> named(String name) {
    return byName.getOrDefault(AreaName.canonical(name), List.of());
  }

  /// What a name that nothing bears may mean.
  String candidates(String name) {
    return alike.getOrDefault(Folded.of(name), List.of()).stream()
        .limit(MOST_CANDIDATES)
        .map(FormerNames::told)
        .collect(Collectors.joining(", "));
  }

  static String told(Area area) {
    return area.fullName() + area.code().map(code -> " (" + code + ")").orElse("");
  }

  private static Map<String, List<Area>> grouped(
      Collection<Area> areas, Function<Area, Stream<String>> keys) {
    record Keyed(String key, Area area) {}
    return areas.stream()
        .flatMap(area -> keys.apply(area).distinct().map(key -> new Keyed(key, area)))
        .collect(
            Collectors.groupingBy(
                Keyed::key, Collectors.mapping(Keyed::area, Collectors.toList())));
  }
}
