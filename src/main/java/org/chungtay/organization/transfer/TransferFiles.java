package org.chungtay.organization.transfer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The transfers of a list to take along, all of its pages. Whoever takes names away leaves a
/// trace.
@Controller
@Needs("members.manage")
class TransferFiles {
  private final TransferViews views;
  private final Audit audit;
  private final PageFactory pages;

  TransferFiles(TransferViews views, Audit audit, PageFactory pages) {
    this.views = views;
    this.audit = audit;
    this.pages = pages;
  }

  @GetMapping({"/transfers.csv", "/transfers.xlsx"})
  void file(
      @RequestParam(defaultValue = "") String tab,
      @RequestParam(defaultValue = "") String q,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var page = pages.of(request);
    var rows = views.whole(actor, tab, q);
    audit.did(
        actor, "organization.list-exported", actor.person().value(), Map.of("kind", "transfers"));
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    TableFile.asked(request, page, page.t("organization.transfers"))
        .send(
            response,
            "transfers",
            heads(page),
            table -> rows.forEach(row -> table.line(cells(page, row))));
  }

  private static List<String> heads(Page page) {
    return Stream.of(
            "organization.member.name",
            "organization.transfer.from",
            "organization.transfer.to",
            "organization.transfer.day",
            "organization.transfer.last-day",
            "organization.transfer.reason",
            "organization.transfer.asked-by",
            "organization.transfer.asked-on",
            "organization.transfer.state",
            "organization.transfer.answered-by",
            "organization.transfer.answered-on",
            "organization.transfer.why-not")
        .map(page::t)
        .toList();
  }

  private static List<Cell> cells(Page page, Transfer row) {
    var last = row.lastDay();
    var answered = row.answeredAt();
    return Stream.of(
            row.name(),
            row.fromName(),
            row.toName(),
            page.day(row.day()),
            last == null ? "" : page.day(last),
            row.reason(),
            row.requestedByName(),
            page.day(row.requestedAt()),
            page.t("organization.transfer.state." + state(row)),
            row.answeredByName(),
            answered == null ? "" : page.day(answered),
            row.answerReason())
        .map(Cell::of)
        .toList();
  }

  private static String state(Transfer row) {
    var answer = row.answer();
    return answer == null ? "open" : answer.name().toLowerCase(Locale.ROOT);
  }
}
