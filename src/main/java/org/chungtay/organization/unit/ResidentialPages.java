package org.chungtay.organization.unit;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.organization.AreaStillUsed;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.ResidentialGroups;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Residential groups have no official list: who looks after a ward's unit enters, renames and
/// closes them. All organisations of the ward share them.
@Controller
@Needs("units.manage")
class ResidentialPages {
  private static final String ADDRESS = "/units/{id}/residential-groups";
  private static final int LONGEST_NAME = 120;

  private final Organizations organizations;
  private final Territory territory;
  private final ResidentialGroups groups;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;

  ResidentialPages(
      Organizations organizations,
      Territory territory,
      ResidentialGroups groups,
      Access access,
      Audit audit,
      CityClock clock) {
    this.organizations = organizations;
    this.territory = territory;
    this.groups = groups;
    this.access = access;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  ModelAndView list(@PathVariable UUID id, Actor actor, Form form) {
    var unit = managed(actor, id);
    return Pages.page(
        "organization/unit/residential",
        new ResidentialPage(unit, territory.residentialGroups(unit.area(), clock.today()), form));
  }

  @PostMapping(ADDRESS + "/{group}/rename")
  @FormPage(ADDRESS)
  @Transactional
  public ModelAndView rename(
      @PathVariable UUID id, @PathVariable UUID group, Actor actor, Form form) {
    var before = ofUnit(managed(actor, id), group);
    var name = form.line("name", LONGEST_NAME);
    form.check();
    var after = groups.rename(before.id(), name);
    audit.did(
        actor,
        "organization.residential-group-renamed",
        group,
        Map.of("from", before.fullName(), "to", after.fullName()));
    return Pages.changed("/units/" + id + "/residential-groups", "organization.notice.renamed");
  }

  @PostMapping(ADDRESS + "/{group}/close")
  @FormPage(ADDRESS)
  @Transactional
  public ModelAndView close(
      @PathVariable UUID id, @PathVariable UUID group, Actor actor, Form form) {
    var area = ofUnit(managed(actor, id), group);
    var lastDay = form.day("lastDay", area.since(), clock.today().plusYears(1));
    form.check();
    nothingStaysThere(area, lastDay);
    groups.close(area.id(), lastDay);
    audit.did(
        actor,
        "organization.residential-group-closed",
        group,
        Map.of("name", area.fullName(), "lastDay", lastDay.toString()));
    return Pages.changed(
        "/units/" + id + "/residential-groups", "organization.notice.residential-closed");
  }

  private void nothingStaysThere(Area area, LocalDate lastDay) {
    var communeUnits = organizations.inArea(territory.communeOf(area.id()), lastDay.plusDays(1));
    if (communeUnits.stream().anyMatch(unit -> unit.area().equals(area.id()))) {
      throw new AreaStillUsed();
    }
  }

  private Unit managed(Actor actor, UUID id) {
    access.require(actor, OrganizationPermissions.UNITS, id);
    return organizations.get(UnitId.of(id));
  }

  private Area ofUnit(Unit unit, UUID group) {
    return territory
        .find(AreaId.of(group))
        .filter(area -> area.parent().filter(unit.area()::equals).isPresent())
        .filter(area -> area.level() == Area.Level.RESIDENTIAL_GROUP)
        .orElseThrow(() -> new NotFound("area"));
  }
}
