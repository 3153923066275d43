package org.chungtay.organization.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Permission;
import org.chungtay.organization.CodeTaken;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.roster.RosterRows.Opened;
import org.chungtay.organization.unit.ClosesUnits;
import org.chungtay.organization.unit.UnitName;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Organisations join, are renamed, cover wards and end; their units follow in the same
/// transaction. Whoever joins is a row, not code.
@Service
class Roster {
  private static final Permission ADMINISTER = new Permission("installation.administer");

  private final RosterRows rows;
  private final ClosesUnits units;
  private final Organizations organizations;
  private final Territory territory;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;

  Roster(
      RosterRows rows,
      ClosesUnits units,
      Organizations organizations,
      Territory territory,
      Access access,
      Audit audit,
      CityClock clock) {
    this.rows = rows;
    this.units = units;
    this.organizations = organizations;
    this.territory = territory;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  void mayKeep(Actor actor) {
    access.require(actor, ADMINISTER, Access.INSTALLATION);
  }

  List<Entry> all(Actor actor) {
    mayKeep(actor);
    return rows.all(clock.today());
  }

  Entry get(Actor actor, UUID organization) {
    mayKeep(actor);
    return rows.find(organization, clock.today()).orElseThrow(() -> new NotFound("organization"));
  }

  Set<UUID> covered(UUID organization) {
    return rows.covered(organization, clock.today());
  }

  List<Area> wards() {
    return territory.communes(territory.city().id(), clock.today());
  }

  /// Sent twice it is added once.
  @Transactional
  public void add(Actor actor, UUID id, String code, Wording wording, Term term) {
    mayKeep(actor);
    if (rows.add(id, code, wording, term.since()) == 0) {
      if (rows.find(id, clock.today()).filter(kept -> kept.code().equals(code)).isEmpty()) {
        throw new CodeTaken();
      }
      return;
    }
    audit.did(actor, "organization.organization-added", id, Map.of("code", code));
    var city = territory.city();
    rows.open(
        new Opened(
            Ids.next(), id, named(wording, city), city, Optional.empty(), begin(term, city)));
    units.forget();
    cover(actor, id, wording, term);
  }

  @Transactional
  public void change(Actor actor, UUID id, Wording wording, Term term) {
    var kept = get(actor, id);
    rows.hold(id);
    rows.word(id, wording);
    audit.did(
        actor,
        "organization.organization-changed",
        id,
        Map.of("from", kept.name("vi"), "to", wording.names().getOrDefault("vi", "")));
    if (kept.until() == null) {
      cover(actor, id, wording, term);
      term.lastDay().ifPresent(lastDay -> end(actor, id, lastDay));
    }
    units.forget();
  }

  private void cover(Actor actor, UUID id, Wording wording, Term term) {
    var before = covered(id);
    var cityUnit = organizations.cityUnit(OrganizationId.of(id));
    for (var ward : wards()) {
      var area = ward.id().value();
      if (term.wards().contains(area) && !before.contains(area)) {
        rows.cover(id, area, begin(term, ward));
        rows.open(
            new Opened(
                Ids.next(),
                id,
                named(wording, ward),
                ward,
                Optional.of(cityUnit.id().value()),
                begin(term, ward)));
        told(actor, "organization.ward-covered", id, ward);
      } else if (!term.wards().contains(area) && before.contains(area)) {
        leave(actor, id, ward);
      }
    }
    units.forget();
  }

  /// Today is the last day; groups below the ward's unit are closed first, by hand.
  private void leave(Actor actor, UUID id, Area ward) {
    organizations
        .wardUnit(OrganizationId.of(id), ward.id(), clock.today())
        .map(Unit::id)
        .ifPresent(unit -> units.close(actor, unit, clock.today()));
    rows.uncover(id, ward.id().value(), clock.today().plusDays(1));
    told(actor, "organization.ward-left", id, ward);
  }

  private void end(Actor actor, UUID id, LocalDate lastDay) {
    if (rows.beganAfter(id, lastDay)) {
      throw new InvalidInput("lastDay", "ends-before-it-begins");
    }
    rows.open(id, lastDay.plusDays(1))
        .forEach(unit -> units.close(actor, UnitId.of(unit), lastDay));
    rows.end(id, lastDay.plusDays(1));
    audit.did(actor, "organization.organization-ended", id, Map.of("lastDay", lastDay.toString()));
  }

  private void told(Actor actor, String deed, UUID id, Area ward) {
    audit.did(actor, deed, id, Map.of("area", ward.fullName()));
  }

  private static LocalDate begin(Term term, Area area) {
    return term.since().isAfter(area.since()) ? term.since() : area.since();
  }

  private static String named(Wording wording, Area area) {
    return UnitName.of(wording.unitName(), area.kind(), area.fullName());
  }

  /// @param names and shortNames by language
  record Wording(Map<String, String> names, Map<String, String> shortNames, String unitName) {}

  /// @param since first day of the organisation, or of what it covers from now on
  /// @param wards ids of the wards it covers
  record Term(LocalDate since, Optional<LocalDate> lastDay, Set<UUID> wards) {}
}
