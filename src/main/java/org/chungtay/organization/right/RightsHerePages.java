package org.chungtay.organization.right;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.right.RightsHere.Holder;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.Download;
import org.chungtay.shared.file.Table;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who can do what here, and who may confirm here on the twelfth.
@Controller
@Needs("members.manage")
class RightsHerePages {
  private final RightsHereRows rows;
  private final Organizations organizations;
  private final Access access;
  private final PageFactory pages;
  private final CityClock clock;

  RightsHerePages(
      RightsHereRows rows,
      Organizations organizations,
      Access access,
      PageFactory pages,
      CityClock clock) {
    this.rows = rows;
    this.organizations = organizations;
    this.access = access;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/units/{id}/rights")
  ModelAndView show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String deed,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String sort,
      @RequestParam(defaultValue = "0") int page,
      Actor actor) {
    var unit = unit(actor, id);
    var query = HolderQuery.of(q, deed, day, sort, page, clock.today());
    var found = rows.page(unit, query);
    long count = found.isEmpty() ? 0 : found.getFirst().count();
    return Pages.page(
        "organization/right/here", new RightsHere(unit, query, rows.deeds(), found, count));
  }

  @GetMapping("/units/{id}/rights.csv")
  ResponseEntity<byte[]> csv(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String deed,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String sort,
      Actor actor,
      HttpServletRequest request) {
    var unit = unit(actor, id);
    var found = rows.whole(unit, HolderQuery.of(q, deed, day, sort, 0, clock.today()));
    var page = pages.of(request);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(Download.CSV))
        .header(HttpHeaders.CONTENT_DISPOSITION, Download.saved(page, "rights.csv"))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(file(found, id, page));
  }

  private Unit unit(Actor actor, UUID id) {
    access.require(actor, OrganizationPermissions.MEMBERS, id);
    return organizations.get(UnitId.of(id));
  }

  private static byte[] file(List<Holder> holders, UUID unit, Page page) {
    var bytes = new ByteArrayOutputStream();
    var heads =
        Stream.of("who", "may", "how", "from", "until")
            .map(column -> page.t("organization.rights." + column))
            .toList();
    try (var table = Table.csv(bytes, page, heads)) {
      for (var holder : holders) {
        table.line(
            Stream.of(
                    holder.name(),
                    holder.deeds(page),
                    holder.how(page, unit),
                    page.day(holder.firstDay()),
                    holder.until(page))
                .map(Cell::of)
                .toList());
      }
    }
    return bytes.toByteArray();
  }
}
