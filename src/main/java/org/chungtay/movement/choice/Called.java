package org.chungtay.movement.choice;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;

/// How organisations, units and areas of a page are called.
public record Called(
    Map<OrganizationId, Organization> organizations,
    Map<UnitId, Unit> units,
    Map<AreaId, Area> areas) {

  public String organization(Page page, OrganizationId id) {
    return Optional.ofNullable(organizations.get(id))
        .map(one -> one.name(page.language().tag()))
        .orElse("–");
  }

  public String shortOrganization(Page page, OrganizationId id) {
    return Optional.ofNullable(organizations.get(id))
        .map(one -> one.shortName(page.language().tag()))
        .orElse("–");
  }

  public String code(OrganizationId id) {
    return Optional.ofNullable(organizations.get(id)).map(Organization::code).orElse("");
  }

  public String unit(UnitId id) {
    return Optional.ofNullable(units.get(id)).map(Unit::name).orElse("–");
  }

  /// Short enough for a drawing: a ward's unit by its ward and organisation, any other by its name.
  public String brief(Page page, UnitId id, AreaId area) {
    return Optional.ofNullable(units.get(id))
        .filter(one -> one.kind() == Unit.Kind.WARD)
        .map(one -> area(area) + " · " + shortOrganization(page, one.organization()))
        .orElseGet(() -> unit(id));
  }

  /// The ward of a group: groups of two wards may have the same name. Nothing of any other unit,
  /// which is named after where it is.
  public Optional<Area> wardOf(UnitId id, AreaId area) {
    return isGroup(id) ? Optional.ofNullable(areas.get(area)) : Optional.empty();
  }

  public boolean isGroup(UnitId id) {
    return Optional.ofNullable(units.get(id))
        .filter(one -> one.kind() == Unit.Kind.GROUP)
        .isPresent();
  }

  /// Code of the organisation that a unit belongs to.
  public String organizationOf(UnitId id) {
    return Optional.ofNullable(units.get(id)).map(one -> code(one.organization())).orElse("");
  }

  public String placed(UnitId id, AreaId area) {
    return unit(id) + wardOf(id, area).map(ward -> ", " + ward.fullName()).orElse("");
  }

  public String units(Collection<UnitId> ids) {
    return ids.stream().map(this::unit).collect(Collectors.joining(" · "));
  }

  public String area(AreaId id) {
    return Optional.ofNullable(areas.get(id)).map(Area::fullName).orElse("–");
  }

  public String key(AreaId id) {
    return Optional.ofNullable(areas.get(id)).map(Area::key).orElse(id.toString());
  }

  public String areas(Page page, List<AreaId> ids) {
    return ids.isEmpty()
        ? page.t("movement.whole-city")
        : ids.stream().map(this::area).collect(Collectors.joining(" · "));
  }

  public static List<Option> options(Collection<Unit> units) {
    return units.stream().map(unit -> new Option(unit.id().toString(), unit.name())).toList();
  }

  static <K, V> Map<K, V> by(Function<V, K> key, Collection<V> all) {
    var found = new HashMap<K, V>();
    all.forEach(one -> found.put(key.apply(one), one));
    return Map.copyOf(found);
  }
}
