package org.chungtay.portal.organization;

import jakarta.servlet.http.HttpServletRequest;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.Outcomes;
import org.chungtay.portal.BigFigure;
import org.chungtay.portal.Cached;
import org.chungtay.portal.FigureFilters;
import org.chungtay.portal.Happenings;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Organisations and what each of them did. They are in their own order, not in one of rank: only
/// the emulation season compares them.
@Controller
@Open
class OrganizationPages {
  private final Organizations organizations;
  private final Outcomes outcomes;
  private final Happenings activities;
  private final FigureFilters filters;
  private final PageFactory pages;
  private final CityClock clock;

  OrganizationPages(
      Organizations organizations,
      Outcomes outcomes,
      Happenings activities,
      FigureFilters filters,
      PageFactory pages,
      CityClock clock) {
    this.organizations = organizations;
    this.outcomes = outcomes;
    this.activities = activities;
    this.filters = filters;
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
    var organization = filters.organization(code);
    var page = pages.of(request);
    var year = filters.year().of(organization);
    var done = activities.done(year, 12);
    var cityUnit = organizations.cityUnit(organization.id());
    return Pages.page(
        "portal/organization/organization",
        new OrganizationModel(
            organization,
            organizations.below(cityUnit.id(), clock.today()).size(),
            BigFigure.of(page, outcomes.totals(year.scope()), year),
            activities.coming(page, year, 6),
            activities.cards(page, done.stream().limit(6).toList()),
            activities.photos(done, 8)));
  }
}
