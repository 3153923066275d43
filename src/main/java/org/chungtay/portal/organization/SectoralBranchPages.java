package org.chungtay.portal.organization;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.chungtay.organization.Branches;
import org.chungtay.organization.UnitId;
import org.chungtay.portal.Cached;
import org.chungtay.portal.FigureFilters;
import org.chungtay.portal.Snapshot;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The tree of an organisation that lies in no ward, for everyone.
@Controller
@Open
class SectoralBranchPages {
  private static final String ADDRESS = "/organizations/{code}/branches";
  private static final int LONGEST = 100;

  private final SectoralBranches shown;
  private final Branches branches;
  private final FigureFilters filters;
  private final Snapshot snapshot;
  private final PageFactory pages;

  SectoralBranchPages(
      SectoralBranches shown,
      Branches branches,
      FigureFilters filters,
      Snapshot snapshot,
      PageFactory pages) {
    this.shown = shown;
    this.branches = branches;
    this.filters = filters;
    this.snapshot = snapshot;
    this.pages = pages;
  }

  @Cached
  @GetMapping(ADDRESS)
  ModelAndView branches(@PathVariable String code, HttpServletRequest request) {
    var page = pages.of(request);
    var organization = filters.organization(code);
    var form = FigureFilters.typed(request);
    var words = form.lineOrEmpty("q", LONGEST);
    var sector = form.value("sector");
    int number = Paging.asked(form);
    var path = "/organizations/" + organization.code() + "/branches";
    var period = filters.period(page, form, filters.read(form), path);
    return Pages.page(
        "portal/organization/branches",
        snapshot.of(() -> shown.list(page, organization, period, words, sector, number)));
  }

  @Cached
  @GetMapping(ADDRESS + "/{id}")
  ModelAndView branch(
      @PathVariable String code, @PathVariable UUID id, HttpServletRequest request) {
    var page = pages.of(request);
    var organization = filters.organization(code);
    var branch =
        branches.find(organization.id(), UnitId.of(id)).orElseThrow(() -> new NotFound("unit"));
    var form = FigureFilters.typed(request);
    int number = Paging.asked(form);
    var path = "/organizations/" + organization.code() + "/branches/" + branch.id();
    var period = filters.period(page, form, filters.read(form), path);
    return Pages.page(
        "portal/organization/branch",
        snapshot.of(() -> shown.one(page, organization, branch, period, number)));
  }
}
