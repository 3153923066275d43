package org.chungtay.territory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /// Residential groups of a commune in force on a day.
  List<Area> residentialGroups(AreaId commune, LocalDate day);

  /// What a person may have meant, among areas that were in force at any time.
  AreaMatch match(String typed);

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

  /// The commune an area lies in: itself, or the parent of a residential group.
  AreaId communeOf(AreaId area);

  /// The names above an area, nearest first.
  List<String> within(AreaId area);
}
