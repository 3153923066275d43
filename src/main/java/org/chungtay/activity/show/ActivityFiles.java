package org.chungtay.activity.show;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.activity.Activity;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.Table;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of activities as a table to take along, with the filters of the page.
@Controller
@Open
class ActivityFiles {
  private static final List<String> COLUMNS =
      List.of("title", "day", "starts", "ends", "sites", "ward", "who", "state", "page");

  private final WholeList list;
  private final Organizations organizations;
  private final Territory territory;
  private final PageFactory pages;

  ActivityFiles(
      WholeList list, Organizations organizations, Territory territory, PageFactory pages) {
    this.list = list;
    this.organizations = organizations;
    this.territory = territory;
    this.pages = pages;
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/activities.csv", "/activities.xlsx"})
  void activities(
      @RequestParam Map<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var page = pages.of(request);
    var known =
        organizations.all().stream()
            .collect(Collectors.toMap(Organization::id, Function.identity()));
    TableFile.asked(request, page, page.t("activity.list.title"))
        .send(
            response,
            "activities",
            heads(page),
            table -> list.each(asked, found -> write(table, page, known, found)));
  }

  private void write(
      Table table, Page page, Map<OrganizationId, Organization> known, List<Activity> found) {
    var areas = territory.all(found.stream().map(Activity::area).distinct().toList());
    found.forEach(activity -> table.line(cells(page, activity, areas, known)));
  }

  private static List<String> heads(Page page) {
    return COLUMNS.stream().map(column -> page.t("activity.column." + column)).toList();
  }

  private static List<Cell> cells(
      Page page,
      Activity activity,
      Map<AreaId, Area> areas,
      Map<OrganizationId, Organization> known) {
    return Stream.of(
            activity.title(),
            activity.day().toString(),
            page.time(activity.startsAt()),
            page.time(activity.endsAt()),
            activity.sites().stream().map(Activity.Site::name).collect(Collectors.joining("; ")),
            Optional.ofNullable(areas.get(activity.area())).map(Area::fullName).orElse(""),
            activity.shares().stream()
                .flatMap(share -> Stream.ofNullable(known.get(share.organization())))
                .map(one -> one.name(page.language().tag()))
                .collect(Collectors.joining("; ")),
            page.t(activity.publicState(page.now()).key()),
            page.publicAddress(activity.address()))
        .map(Cell::of)
        .toList();
  }
}
