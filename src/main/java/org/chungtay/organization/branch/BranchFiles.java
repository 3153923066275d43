package org.chungtay.organization.branch;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The branches below a unit to take along, all of the list's pages.
@Controller
@Needs("members.manage")
class BranchFiles {
  private final BranchRows rows;
  private final Organizations organizations;
  private final Access access;
  private final CityClock clock;
  private final PageFactory pages;

  BranchFiles(
      BranchRows rows,
      Organizations organizations,
      Access access,
      CityClock clock,
      PageFactory pages) {
    this.rows = rows;
    this.organizations = organizations;
    this.access = access;
    this.clock = clock;
    this.pages = pages;
  }

  @GetMapping({"/units/{id}/branches.csv", "/units/{id}/branches.xlsx"})
  void file(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String sector,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    access.require(actor, OrganizationPermissions.MEMBERS, id);
    var page = pages.of(request);
    var unit = organizations.get(UnitId.of(id)).id();
    var found = rows.whole(unit, BranchQuery.of(q, sector, 0), clock.today());
    TableFile.asked(request, page, page.t("organization.branches"))
        .send(
            response,
            "branches",
            heads(page),
            table -> found.forEach(row -> table.line(cells(page, row))));
  }

  private static List<String> heads(Page page) {
    return Stream.of(
            "organization.unit",
            "organization.branch.sector",
            "organization.branch.above",
            "organization.branch.groups",
            "organization.members")
        .map(page::t)
        .toList();
  }

  private static List<Cell> cells(Page page, BranchList.Row row) {
    return List.of(
        Cell.of(row.name()),
        Cell.of(page.t("organization.sector." + row.sectorCode())),
        Cell.of(row.above()),
        Cell.of(BigDecimal.valueOf(row.groups())),
        Cell.of(BigDecimal.valueOf(row.members())));
  }
}
