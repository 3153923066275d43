package org.chungtay.portal.organization;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.chungtay.organization.Branches;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.outcome.Outcomes;
import org.chungtay.portal.BigFigure;
import org.chungtay.portal.Cached;
import org.chungtay.portal.FigureFilter;
import org.chungtay.portal.FigureFilters;
import org.chungtay.portal.Happenings;
import org.chungtay.portal.Period;
import org.chungtay.portal.Snapshot;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Organisations and what each of them did. They are in their own order, not in one of rank: only
/// the emulation season compares them.
@Controller
@Open
class OrganizationPages {
  private static final int DAYS_AHEAD = 14;
  private static final Branches.Wanted FIRST_BRANCHES =
      new Branches.Wanted("", Optional.empty(), 0, 12);

  private final Organizations organizations;
  private final Branches branches;
  private final Outcomes outcomes;
  private final Happenings activities;
  private final FigureFilters filters;
  private final Territory territory;
  private final Snapshot snapshot;
  private final PageFactory pages;
  private final CityClock clock;

  OrganizationPages(
      Organizations organizations,
      Branches branches,
      Outcomes outcomes,
      Happenings activities,
      FigureFilters filters,
      Territory territory,
      Snapshot snapshot,
      PageFactory pages,
      CityClock clock) {
    this.organizations = organizations;
    this.branches = branches;
    this.outcomes = outcomes;
    this.activities = activities;
    this.filters = filters;
    this.territory = territory;
    this.snapshot = snapshot;
    this.pages = pages;
    this.clock = clock;
  }

  @Cached
  @GetMapping("/organizations")
  ModelAndView organizations() {
    return Pages.page(
        "portal/organization/organizations", new OrganizationsModel(organizations.all()));
  }

  @Cached
  @GetMapping("/organizations/{code}")
  ModelAndView organization(@PathVariable String code, HttpServletRequest request) {
    var page = pages.of(request);
    var organization = filters.organization(code);
    var form = FigureFilters.typed(request);
    var path = "/organizations/" + organization.code();
    var shown = filters.read(form);
    var period = filters.period(page, form, shown, path);
    return Pages.page(
        "portal/organization/organization", snapshot.of(() -> model(page, organization, period)));
  }

  private OrganizationModel model(Page page, Organization organization, Period period) {
    var filter = period.filter().of(organization);
    var done = activities.done(filter, 12);
    return new OrganizationModel(
        organization,
        period,
        BigFigure.of(page, outcomes.totals(filter.scope()), filter),
        activities.awaited(filter),
        activities.cards(page, activities.coming(filter, DAYS_AHEAD, 6)),
        activities.cards(page, done.stream().limit(6).toList()),
        activities.photos(done, 8),
        units(organization, filter),
        branches.of(organization.id(), clock.today(), FIRST_BRANCHES),
        branches.count(organization.id(), clock.today(), FIRST_BRANCHES));
  }

  private List<OrganizationModel.UnitLine> units(Organization organization, FigureFilter filter) {
    var units = organizations.below(organizations.cityUnit(organization.id()).id(), clock.today());
    var areas = territory.all(units.stream().map(Unit::area).distinct().toList());
    return units.stream()
        .filter(unit -> unit.kind() != Unit.Kind.BRANCH)
        .map(unit ->
            new OrganizationModel.UnitLine(
                unit.name(),
                Optional.ofNullable(areas.get(unit.area()))
                    .map(filter::in)
                    .orElse(filter)
                    .query("/indicators")))
        .toList();
  }
}
