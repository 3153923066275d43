package org.chungtay.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.territory.AreaId;

/// Organisations and their units.
public interface Organizations {

  /// All organisations in force, in their order.
  List<Organization> all();

  /// Also one that is no longer in force: what it did keeps its name.
  Organization get(OrganizationId organization);

  /// Also one that is no longer in force, so that its addresses stay.
  Optional<Organization> byCode(String code);

  Optional<Unit> find(UnitId unit);

  /// Refuses `not-found` when there is no such unit.
  Unit get(UnitId unit);

  Map<UnitId, Unit> units(Collection<UnitId> units);

  /// The one in force today, otherwise its last.
  Unit cityUnit(OrganizationId organization);

  /// The organisation's unit in a commune on a day, if it covers that commune.
  Optional<Unit> wardUnit(OrganizationId organization, AreaId commune, LocalDate day);

  /// Units directly below, by name.
  List<Unit> below(UnitId unit, LocalDate day);

  /// Whether it is a sectoral branch or lies below one, and so in no ward.
  boolean sectoral(Unit unit);

  /// Units of all organisations in a commune on a day.
  List<Unit> inArea(AreaId commune, LocalDate day);
}
