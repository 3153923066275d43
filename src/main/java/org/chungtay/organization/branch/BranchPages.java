package org.chungtay.organization.branch;

import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Branches;
import org.chungtay.organization.Branches.NewBranch;
import org.chungtay.organization.Branches.Sector;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The sectoral tree below a unit, searched by name and sector, and the form of a new branch.
@Controller
class BranchPages {
  private static final String ADDRESS = "/units/{id}/branches";
  private static final int LONGEST_NAME = 120;

  private final Branches branches;
  private final BranchRows rows;
  private final Organizations organizations;
  private final Access access;
  private final CityClock clock;

  BranchPages(
      Branches branches,
      BranchRows rows,
      Organizations organizations,
      Access access,
      CityClock clock) {
    this.branches = branches;
    this.rows = rows;
    this.organizations = organizations;
    this.access = access;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  @Needs("members.manage")
  ModelAndView list(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String sector,
      @RequestParam(defaultValue = "0") int page,
      Actor actor) {
    access.require(actor, OrganizationPermissions.MEMBERS, id);
    return Pages.page(
        "organization/branch/list",
        model(actor, id, BranchQuery.of(q, sector, page), Form.empty()));
  }

  @GetMapping(ADDRESS + "/new")
  @Needs("units.manage")
  ModelAndView newBranch(@PathVariable UUID id, Actor actor, Form form) {
    access.require(actor, OrganizationPermissions.UNITS, id);
    return Pages.page("organization/branch/new", model(actor, id, BranchQuery.of("", "", 0), form));
  }

  @PostMapping(ADDRESS)
  @Needs("units.manage")
  @FormPage(ADDRESS + "/new")
  ModelAndView open(@PathVariable UUID id, Actor actor, Form form) {
    var parent = organizations.get(UnitId.of(id));
    var branch = UnitId.of(form.id("id"));
    var name = form.line("name", LONGEST_NAME);
    var sector = form.choice("sector", Sector.class);
    var since = form.dayIfGiven("since", parent.since(), clock.today()).orElseGet(clock::today);
    form.check();
    var opened = branches.open(actor, new NewBranch(branch, parent.id(), name, sector, since));
    return Pages.changed("/units/" + opened.id(), "organization.notice.branch-opened");
  }

  private BranchList model(Actor actor, UUID id, BranchQuery query, Form form) {
    var unit = organizations.get(UnitId.of(id));
    var today = clock.today();
    return new BranchList(
        unit,
        query,
        rows.page(unit.id(), query, today),
        rows.count(unit.id(), query, today),
        unit.inForceOn(today)
            && OpenBranches.takesBranches(unit)
            && access.allows(actor, OrganizationPermissions.UNITS, id),
        form);
  }
}
