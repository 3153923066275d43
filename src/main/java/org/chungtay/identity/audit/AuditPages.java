package org.chungtay.identity.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.Permission;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.Download;
import org.chungtay.shared.file.Table;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.RequestLanguage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
  private final Access access;
  private final Audit audit;
  private final PageFactory pages;

  AuditPages(
      AuditLists lists, AuditSentences sentences, Access access, Audit audit, PageFactory pages) {
    this.lists = lists;
    this.sentences = sentences;
    this.access = access;
    this.audit = audit;
    this.pages = pages;
  }

  @GetMapping("/administration/audit")
  ModelAndView show(
      @RequestParam(defaultValue = "") String who,
      @RequestParam(defaultValue = "") String deed,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "false") boolean reads,
      @RequestParam(defaultValue = "0") int page,
      Actor actor,
      HttpServletRequest request) {
    access.require(actor, ADMINISTER, Access.INSTALLATION);
    var query = AuditQuery.of(who, deed, from, until, reads, page);
    var lines = sentences.lines(lists.page(query), RequestLanguage.of(request));
    var shown = new AuditPage(query, lines, lists.count(query));
    told(actor, "identity.audit-read", query);
    return Pages.page("identity/audit/list", shown);
  }

  @GetMapping("/administration/audit.csv")
  ResponseEntity<byte[]> csv(
      @RequestParam(defaultValue = "") String who,
      @RequestParam(defaultValue = "") String deed,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String until,
      @RequestParam(defaultValue = "false") boolean reads,
      Actor actor,
      HttpServletRequest request) {
    access.require(actor, ADMINISTER, Access.INSTALLATION);
    var query = AuditQuery.of(who, deed, from, until, reads, 0);
    var page = pages.of(request);
    var rows = sentences.lines(lists.whole(query), page.language());
    told(actor, "identity.audit-exported", query);
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, Download.saved(page, "audit.csv"))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(file(rows, page));
  }

  private void told(Actor actor, String deed, AuditQuery query) {
    audit.did(
        actor,
        deed,
        actor.person().value(),
        Map.of(
            "who", query.who(),
            "deed", query.deed(),
            "from", query.fromText(),
            "until", query.untilText()));
  }

  private static byte[] file(List<AuditPage.Line> rows, Page page) {
    var bytes = new ByteArrayOutputStream();
    var heads =
        Stream.of("when", "who", "words", "subject", "details", "deed", "id")
            .map(column -> page.t("identity.audit." + column))
            .toList();
    try (var table = Table.csv(bytes, page, heads)) {
      for (var row : rows) {
        table.line(
            Stream.of(
                    row.at().toString(),
                    row.name(),
                    row.words(),
                    row.subject(),
                    row.details(),
                    row.deed(),
                    row.id().toString())
                .map(Cell::of)
                .toList());
      }
    }
    return bytes.toByteArray();
  }
}
