package org.chungtay.privacy.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.Table;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The register of requests: what is late first, and as a file for whoever inspects it.
@Controller
@Needs("privacy.answer")
class DataRequestPages {
  private final RegisterLists lists;
  private final Audit audit;
  private final PageFactory pages;

  DataRequestPages(RegisterLists lists, Audit audit, PageFactory pages) {
    this.lists = lists;
    this.audit = audit;
    this.pages = pages;
  }

  @GetMapping("/data-requests")
  ModelAndView list(
      @RequestParam(defaultValue = "false") boolean closed,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int page,
      Actor actor) {
    return Pages.page(
        "privacy/request/register", lists.page(actor, RegisterQuery.of(closed, kind, q, page)));
  }

  @GetMapping({"/data-requests.csv", "/data-requests.xlsx"})
  void file(
      @RequestParam(defaultValue = "false") boolean closed,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String q,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var rows = exported(actor, RegisterQuery.of(closed, kind, q, 0));
    var page = pages.of(request);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    TableFile.asked(request, page, "Chung Tay")
        .send(response, "data-requests", heads(page), table -> fill(table, rows, page));
  }

  private List<Request> exported(Actor actor, RegisterQuery query) {
    var rows = lists.whole(actor, query);
    audit.did(
        actor,
        "privacy.register-exported",
        actor.person().value(),
        Map.of("count", Integer.toString(rows.size())));
    return rows;
  }

  private static List<String> heads(Page page) {
    return Stream.of(
            "number",
            "received",
            "kind",
            "person",
            "unit",
            "means",
            "state",
            "reply-due",
            "due",
            "decided")
        .map(head -> page.t("privacy.register." + head))
        .toList();
  }

  private static void fill(Table table, List<Request> rows, Page page) {
    for (var row : rows) {
      var decided = row.decidedAt();
      table.line(
          Stream.of(
                  row.label(),
                  page.day(row.receivedAt()),
                  page.t("privacy.kind." + row.kind().code()),
                  row.name(),
                  row.unitName(),
                  page.t("privacy.means." + row.means().code()),
                  page.t("privacy.state." + row.state().code()),
                  page.day(row.replyDue()),
                  page.day(row.due()),
                  decided == null ? "" : page.day(decided))
              .map(Cell::of)
              .toList());
    }
  }
}
