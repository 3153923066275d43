package org.chungtay.organization.unit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.identity.Scopes;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.Unit.Kind;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Afterwards;
import org.chungtay.shared.text.NameOrder;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.springframework.stereotype.Service;

/// Organisations and units are asked for on every page and by every access check, and change a few
/// times a week: kept in memory for a minute, dropped at once where they were changed.
@Service
class KnownOrganizations implements Organizations, Scopes {
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final UnitRows rows;
  private final CityClock clock;
  private final LoadingCache<String, List<UnitRows.Known>> organizations;
  private final Cache<UnitId, Unit> units;
  private final LoadingCache<UnitId, List<Unit>> below;
  private final LoadingCache<AreaId, List<Unit>> inCommune;
  private final LoadingCache<String, List<Unit>> cityUnits;

  KnownOrganizations(UnitRows rows, CityClock clock) {
    this.rows = rows;
    this.clock = clock;
    organizations = kept(1).build(_ -> rows.organizations());
    units = kept(50_000).build();
    below = kept(2_000).build(parent -> inVietnameseOrder(rows.below(parent)));
    inCommune = kept(2_000).build(rows::inCommune);
    cityUnits = kept(1).build(_ -> rows.cityUnits());
  }

  private static Caffeine<Object, Object> kept(int most) {
    return Caffeine.newBuilder().maximumSize(most).expireAfterWrite(KEPT);
  }

  void forget() {
    Afterwards.alsoAfterTransaction(this::empty);
  }

  private void empty() {
    organizations.invalidateAll();
    units.invalidateAll();
    below.invalidateAll();
    inCommune.invalidateAll();
    cityUnits.invalidateAll();
  }

  @Override
  public List<Organization> all() {
    var today = clock.today();
    return organizations.get("").stream()
        .filter(known -> known.inForceOn(today))
        .map(UnitRows.Known::organization)
        .toList();
  }

  @Override
  public Organization get(OrganizationId organization) {
    return ever()
        .filter(known -> known.id().equals(organization))
        .findFirst()
        .orElseThrow(() -> new NotFound("organization"));
  }

  @Override
  public Optional<Organization> byCode(String code) {
    return ever().filter(organization -> organization.code().equals(code)).findFirst();
  }

  private Stream<Organization> ever() {
    return organizations.get("").stream().map(UnitRows.Known::organization);
  }

  @Override
  public Optional<Unit> find(UnitId unit) {
    return Optional.ofNullable(units(List.of(unit)).get(unit));
  }

  @Override
  public Unit get(UnitId unit) {
    return find(unit).orElseThrow(() -> new NotFound("unit"));
  }

  @Override
  public Map<UnitId, Unit> units(Collection<UnitId> wanted) {
    var known = units.getAllPresent(wanted);
    return known.keySet().containsAll(wanted) ? known : loaded(wanted);
  }

  private Map<UnitId, Unit> loaded(Collection<UnitId> wanted) {
    var found = rows.byId(wanted).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    units.putAll(found);
    return found;
  }

  @Override
  public Unit cityUnit(OrganizationId organization) {
    var own =
        cityUnits.get("").stream()
            .filter(unit -> unit.organization().equals(organization))
            .toList();
    return inForce(own, clock.today()).stream()
        .findFirst()
        .or(() -> own.stream().max(Comparator.comparing(Unit::since)))
        .orElseThrow(() -> new NotFound("unit"));
  }

  @Override
  public Optional<Unit> wardUnit(OrganizationId organization, AreaId commune, LocalDate day) {
    return inArea(commune, day).stream()
        .filter(unit -> unit.kind() == Kind.WARD && unit.organization().equals(organization))
        .findFirst();
  }

  @Override
  public List<Unit> below(UnitId unit, LocalDate day) {
    return inForce(below.get(unit), day);
  }

  @Override
  public boolean sectoral(Unit unit) {
    return units(unit.path()).values().stream().anyMatch(above -> above.kind() == Kind.BRANCH);
  }

  @Override
  public List<Unit> inArea(AreaId commune, LocalDate day) {
    return inForce(inCommune.get(commune), day);
  }

  /// Roles in a closed unit give nothing more; those in the units above it still do, and those in
  /// what it became. Where all of them are closed the organisation stands for them, in which nobody
  /// holds a role: what is over altogether stays known, and an administrator of the installation
  /// reads it.
  @Override
  public Map<UUID, List<UUID>> withAncestors(Collection<UUID> scopes) {
    var known = units(scopes.stream().map(UnitId::of).toList()).values();
    var _ = units(known.stream().flatMap(unit -> unit.covering().stream()).distinct().toList());
    return known.stream().collect(Collectors.toMap(unit -> unit.id().value(), this::notOver));
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> scopes) {
    return units(scopes.stream().map(UnitId::of).toList()).values().stream()
        .collect(Collectors.toMap(unit -> unit.id().value(), Unit::name));
  }

  private List<UUID> notOver(Unit unit) {
    var today = clock.today();
    var open =
        units(unit.covering()).values().stream()
            .filter(one -> one.until().map(today::isBefore).orElse(true))
            .map(one -> one.id().value())
            .toList();
    return open.isEmpty() ? List.of(unit.organization().value()) : open;
  }

  private static List<Unit> inForce(List<Unit> all, LocalDate day) {
    return all.stream().filter(unit -> unit.inForceOn(day)).toList();
  }

  private static List<Unit> inVietnameseOrder(List<Unit> unordered) {
    return unordered.stream().sorted(NameOrder.by(Unit::name)).toList();
  }
}
