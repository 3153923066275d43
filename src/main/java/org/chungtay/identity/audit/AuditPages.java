package org.chungtay.identity.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Permission;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.RequestLanguage;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Reading the trail is itself a deed, and taking it away as a file another.
@Controller
@Needs("installation.administer")
class AuditPages {
  private static final Permission ADMINISTER = new Permission("installation.administer");

  private final AuditLists lists;
  private final AuditSentences sentences;
  private final AuditDeeds deeds;
  private final Access access;
  private final Audit audit;
  private final PageFactory pages;

  AuditPages(
      AuditLists lists,
      AuditSentences sentences,
      AuditDeeds deeds,
      Access access,
      Audit audit,
      PageFactory pages) {
    this.lists = lists;
    this.sentences = sentences;
    this.deeds = deeds;
    this.access = access;
    this.audit = audit;
    this.pages = pages;
  }

  @GetMapping("/administration/audit")
  ModelAndView show(
      @RequestParam(defaultValue = "") String who,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "") String deed,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "false") boolean reads,
      @RequestParam(defaultValue = "0") int page,
      Actor actor,
      HttpServletRequest request) {
    access.require(actor, ADMINISTER, Access.INSTALLATION);
    var query = AuditQuery.of(who, subject, deed, from, until, reads, page);
    var things = sentences.things(query.subject());
    var shown =
        new AuditPage(
            query,
            deeds.groups(pages.of(request), query.deed()),
            sentences.lines(lists.page(query, things), RequestLanguage.of(request)),
            lists.count(query, things),
            things.size() >= AuditSentences.MOST_THINGS);
    told(actor, "identity.audit-read", query);
    return Pages.page("identity/audit/list", shown);
  }

  @GetMapping({"/administration/audit.csv", "/administration/audit.xlsx"})
  void file(
      @RequestParam(defaultValue = "") String who,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "") String deed,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "false") boolean reads,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    access.require(actor, ADMINISTER, Access.INSTALLATION);
    var query = AuditQuery.of(who, subject, deed, from, until, reads, 0);
    var page = pages.of(request);
    var rows = lists.whole(query, sentences.things(query.subject()));
    var lines = sentences.lines(rows, page.language());
    told(actor, "identity.audit-exported", query);
    var heads =
        Stream.of("when", "who", "words", "subject", "details", "deed", "id")
            .map(column -> page.t("identity.audit." + column))
            .toList();
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    TableFile.asked(request, page, page.t("identity.audit.title"))
        .send(response, "audit", heads, table -> lines.forEach(line -> table.line(cells(line))));
  }

  private static List<Cell> cells(AuditPage.Line line) {
    return Stream.of(
            line.at().toString(),
            line.name(),
            line.words(),
            line.subject(),
            line.details(),
            line.deed(),
            line.id().toString())
        .map(Cell::of)
        .toList();
  }

  private void told(Actor actor, String deed, AuditQuery query) {
    audit.did(
        actor,
        deed,
        actor.person().value(),
        Map.of(
            "who", query.who(),
            "subject", query.subject(),
            "deed", query.deed(),
            "from", query.fromText(),
            "until", query.untilText()));
  }
}
