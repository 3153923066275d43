package org.chungtay.territory.area;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Afterwards;
import org.chungtay.shared.text.NameOrder;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.chungtay.territory.Area.Level;
import org.chungtay.territory.AreaExists;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.AreaMatch;
import org.chungtay.territory.Boundaries;
import org.chungtay.territory.NotACommune;
import org.chungtay.territory.ResidentialGroups;
import org.chungtay.territory.Territory;
import org.chungtay.territory.name.ResidentialName;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/// Areas change a few times a decade and are asked for on every page: kept in memory for a minute,
/// so that all nodes agree again a minute after a reorganization.
@Service
class KnownAreas implements Territory, ResidentialGroups {
  private static final Duration KEPT = Duration.ofMinutes(1);

  private final AreaRows rows;
  private final AreaFinder finder;
  private final Boundaries boundaries;
  private final CityClock clock;
  private final Cache<AreaId, Area> areas;
  private final LoadingCache<Below, List<Area>> below;
  private final LoadingCache<AreaId, List<Area>> formedFrom;
  private final LoadingCache<AreaId, List<Area>> became;
  private final LoadingCache<AreaId, List<LocalDate>> reorganized;
  private final LoadingCache<String, List<Area>> provinces;
  private final String cityCode;

  KnownAreas(
      AreaRows rows,
      AreaFinder finder,
      Boundaries boundaries,
      CityClock clock,
      @Value("${chungtay.city}") String cityCode) {
    this.rows = rows;
    this.finder = finder;
    this.boundaries = boundaries;
    this.clock = clock;
    this.cityCode = cityCode;
    areas = Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(KEPT).build();
    below =
        Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(KEPT)
            .build(asked -> inVietnameseOrder(rows.below(asked.above(), asked.level())));
    formedFrom = ofEach(rows::predecessors);
    became = ofEach(commune -> rows.successors(List.of(commune)).getOrDefault(commune, List.of()));
    reorganized = Caffeine.newBuilder().expireAfterWrite(KEPT).build(rows::reorganizationDays);
    provinces = Caffeine.newBuilder().expireAfterWrite(KEPT).build(rows::provincesWithCode);
  }

  private static LoadingCache<AreaId, List<Area>> ofEach(Function<AreaId, List<Area>> read) {
    return Caffeine.newBuilder()
        .maximumSize(2_000)
        .expireAfterWrite(KEPT)
        .build(commune -> inVietnameseOrder(read.apply(commune)));
  }

  @Override
  public Area city() {
    return inForce(provinces.get(cityCode), clock.today()).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no province has the code " + cityCode));
  }

  @Override
  public Optional<Area> find(AreaId area) {
    return Optional.ofNullable(all(List.of(area)).get(area));
  }

  @Override
  public Area get(AreaId area) {
    return find(area).orElseThrow(() -> new NotFound("area"));
  }

  @Override
  public Map<AreaId, Area> all(Collection<AreaId> wanted) {
    var kept = areas.getAllPresent(wanted);
    return kept.keySet().containsAll(wanted) ? kept : loaded(wanted);
  }

  private Map<AreaId, Area> loaded(Collection<AreaId> wanted) {
    var found = rows.byId(wanted);
    areas.putAll(found);
    return found;
  }

  @Override
  public List<Area> communes(AreaId province, LocalDate day) {
    return inForce(below.get(new Below(province, Level.COMMUNE)), day);
  }

  @Override
  public List<Area> formedFrom(AreaId commune) {
    return formedFrom.get(commune);
  }

  @Override
  public List<Area> became(AreaId commune) {
    return became.get(commune);
  }

  @Override
  public List<Area> onItsGround(AreaId commune, LocalDate day) {
    return inVietnameseOrder(rows.onItsGround(commune, day));
  }

  @Override
  public List<LocalDate> reorganizationDays(AreaId province) {
    return reorganized.get(province);
  }

  @Override
  public List<Area> residentialGroups(AreaId commune, LocalDate day) {
    return inForce(below.get(new Below(commune, Level.RESIDENTIAL_GROUP)), day);
  }

  @Override
  public AreaMatch match(String typed) {
    return finder.match(typed, city().id());
  }

  @Override
  public Map<String, AreaMatch> matchCommunes(Collection<String> typed, AreaId province) {
    return finder.communes(typed, province);
  }

  @Override
  public Optional<Area> communeAt(double latitude, double longitude, LocalDate day) {
    return boundaries.containing(latitude, longitude, day).flatMap(this::find);
  }

  @Override
  public Area addResidentialGroup(
      AreaId id, AreaId commune, String kind, String name, LocalDate since) {
    var above = get(commune);
    if (above.level() != Level.COMMUNE || !above.inForceOn(since)) {
      throw new NotACommune();
    }
    var named = ResidentialName.of(kind.isEmpty() ? name : kind + " " + name);
    int stored = rows.addResidentialGroup(id, commune, named, since);
    forget(id, commune);
    return find(id)
        .filter(area -> stored == 1 || area.parent().equals(Optional.of(commune)))
        .orElseThrow(() -> new AreaExists(name));
  }

  @Override
  public Area rename(AreaId group, String name) {
    var known = residential(group);
    try {
      rows.rename(group, ResidentialName.of(name));
    } catch (DataIntegrityViolationException taken) {
      throw new AreaExists(name);
    }
    forget(group, known.parent().orElseThrow());
    return get(group);
  }

  @Override
  public void close(AreaId group, LocalDate lastDay) {
    var known = residential(group);
    if (lastDay.isBefore(known.since())) {
      throw new InvalidInput("lastDay", "ends-before-it-begins");
    }
    rows.close(group, lastDay.plusDays(1));
    forget(group, known.parent().orElseThrow());
  }

  private Area residential(AreaId group) {
    return find(group)
        .filter(area -> area.level() == Level.RESIDENTIAL_GROUP)
        .orElseThrow(() -> new NotFound("area"));
  }

  private void forget(AreaId group, AreaId commune) {
    Afterwards.alsoAfterTransaction(() -> {
      areas.invalidate(group);
      below.invalidate(new Below(commune, Level.RESIDENTIAL_GROUP));
    });
  }

  @Override
  public void forgetAreas() {
    Afterwards.alsoAfterTransaction(() -> {
      areas.invalidateAll();
      below.invalidateAll();
      formedFrom.invalidateAll();
      became.invalidateAll();
      reorganized.invalidateAll();
      provinces.invalidateAll();
      boundaries.forget();
    });
  }

  @Override
  public AreaId communeOf(AreaId area) {
    var known = get(area);
    return known.level() == Level.RESIDENTIAL_GROUP ? known.parent().orElse(area) : area;
  }

  @Override
  public List<String> within(AreaId area) {
    var names = new ArrayList<String>();
    var above = find(area).flatMap(Area::parent).flatMap(this::find);
    while (above.isPresent()) {
      names.add(above.get().fullName());
      above = above.flatMap(Area::parent).flatMap(this::find);
    }
    return names;
  }

  private static List<Area> inForce(List<Area> all, LocalDate day) {
    return all.stream().filter(area -> area.inForceOn(day)).toList();
  }

  private static List<Area> inVietnameseOrder(List<Area> unordered) {
    return unordered.stream().sorted(NameOrder.by(Area::name)).toList();
  }

  private record Below(AreaId above, Level level) {}
}
