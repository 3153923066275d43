package org.chungtay.territory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The areas of the country and of the city.
public interface Territory {

  /// The city (province-level area) this installation serves, in force today.
  Area city();

  Optional<Area> find(AreaId area);

  /// Refuses `not-found` when there is no such area.
  Area get(AreaId area);

  Map<AreaId, Area> all(Collection<AreaId> areas);

  /// Communes and wards of a province in force on a day, by name in Vietnamese order.
  List<Area> communes(AreaId province, LocalDate day);

  /// What a commune was formed from; empty for one that was there from the beginning.
  List<Area> formedFrom(AreaId commune);

  /// What a former commune became; empty while it is in force.
  List<Area> became(AreaId commune);

  /// Communes in force on a day on whose ground a commune lies, wholly or in part: itself, those
  /// that it was formed from, or those that it became.
  List<Area> onItsGround(AreaId commune, LocalDate day);

  /// The first days of new boundaries: on which communes of a province were merged, split or
  /// renamed; oldest first.
  List<LocalDate> reorganizationDays(AreaId province);

  /// Residential groups of a commune in force on a day.
  List<Area> residentialGroups(AreaId commune, LocalDate day);

  /// What a person may have meant, among areas that were in force at any time.
  AreaMatch match(String typed);

  /// What each of many typed names may mean among the communes of a province, of today and of
  /// before; as careful as [#match]. For lists.
  Map<String, AreaMatch> matchCommunes(Collection<String> typed, AreaId province);

  /// The commune or ward in force on a day that contains a point (WGS 84); empty outside the city.
  Optional<Area> communeAt(double latitude, double longitude, LocalDate day);

  /// Stores a residential group of a commune. There is no official list of them: officers enter
  /// them and the caller asks whether they may. Repeating it with the same id changes nothing;
  /// refuses `area-exists` for a second one of that name, `not-a-commune` when there is none in
  /// force.
  ///
  /// The official word is told from the name however it was typed: Tổ dân phố 5, TDP 5 and Tổ 05
  /// are one.
  ///
  /// @param kind the official word before the name (Tổ dân phố, Thôn), or empty when `name` holds
  ///   it
  Area addResidentialGroup(AreaId id, AreaId commune, String kind, String name, LocalDate since);

  /// Areas were changed: what is remembered of them is read anew once the transaction is done.
  void forgetAreas();

  /// The commune an area lies in: itself, or the parent of a residential group.
  AreaId communeOf(AreaId area);

  /// A commune of the city as addresses name it: by its code while it is in force (codes are used
  /// again), by its identity on any day, also after a reorganisation. Empty for any other area.
  default Optional<Area> commune(String key, LocalDate today) {
    if (!key.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
      return communes(city().id(), today).stream()
          .filter(area -> area.code().map(key::equals).orElse(false))
          .findFirst();
    }
    return find(AreaId.of(UUID.fromString(key)))
        .filter(area -> area.level() == Area.Level.COMMUNE)
        .filter(area -> lies(area, city().id()));
  }

  private boolean lies(Area area, AreaId above) {
    return area.parent()
        .map(parent ->
            parent.equals(above) || find(parent).map(one -> lies(one, above)).orElse(false))
        .orElse(false);
  }

  /// The names above an area, nearest first.
  List<String> within(AreaId area);
}
