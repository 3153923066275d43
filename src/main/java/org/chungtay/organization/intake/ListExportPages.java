package org.chungtay.organization.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.intake.ListExports.Exported;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.PageFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Lists as files, as XLSX or CSV by their address.
@Controller
@Needs("members.manage")
class ListExportPages {
  private final ListExports exports;
  private final PageFactory pages;

  ListExportPages(ListExports exports, PageFactory pages) {
    this.exports = exports;
    this.pages = pages;
  }

  @GetMapping({"/units/{id}/groups.xlsx", "/units/{id}/groups.csv"})
  void groups(
      @PathVariable UUID id, Actor actor, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(exports.groups(actor, id), request, response);
  }

  @GetMapping({"/units/{id}/units.xlsx", "/units/{id}/units.csv"})
  void units(
      @PathVariable UUID id, Actor actor, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(exports.units(actor, id), request, response);
  }

  @GetMapping({"/units/{id}/officers.xlsx", "/units/{id}/officers.csv"})
  void officers(
      @PathVariable UUID id, Actor actor, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(exports.officers(actor, id), request, response);
  }

  @Needs("signin.print")
  @GetMapping({"/units/{id}/contacts.xlsx", "/units/{id}/contacts.csv"})
  void contacts(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String q,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    send(exports.members(actor, id, q), request, response);
  }

  private void send(Exported exported, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var page = pages.of(request);
    var path = request.getRequestURI();
    var heads =
        exported.fields().stream()
            .map(field -> page.t("organization.intake.field." + field.code()))
            .toList();
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    TableFile.asked(request, page, "Chung Tay")
        .send(
            response,
            path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.')),
            heads,
            table ->
                exported
                    .lines()
                    .apply(page)
                    .forEach(line -> table.line(line.stream().map(Cell::of).toList())));
  }
}
