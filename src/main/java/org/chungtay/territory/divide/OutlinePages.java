package org.chungtay.territory.divide;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.shared.file.Download;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The ground of a commune that is divided: taken along, drawn elsewhere, brought back, looked at.
@Controller
@Needs("installation.administer")
class OutlinePages {
  private static final String ADDRESS = "/administration/reorganizations/{id}/outlines/{former}";
  private static final long LARGEST = 5_000_000;

  private final DividedOutlines outlines;
  private final PageFactory pages;

  OutlinePages(DividedOutlines outlines, PageFactory pages) {
    this.outlines = outlines;
    this.pages = pages;
  }

  @GetMapping(ADDRESS)
  ModelAndView show(
      @PathVariable UUID id,
      @PathVariable UUID former,
      Actor actor,
      Form form,
      HttpServletRequest request) {
    var model = outlines.of(actor, id, former, pages.of(request), form);
    return Pages.page("territory/divide/outlines", model);
  }

  @GetMapping(ADDRESS + "/file")
  ResponseEntity<String> file(
      @PathVariable UUID id, @PathVariable UUID former, Actor actor, HttpServletRequest request) {
    var name = Download.saved(pages.of(request), "pieces.geojson");
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/geo+json"))
        .header(HttpHeaders.CONTENT_DISPOSITION, name)
        .body(outlines.file(actor, id, former));
  }

  @PostMapping(ADDRESS)
  @FormPage(ADDRESS)
  ModelAndView bring(
      @PathVariable UUID id,
      @PathVariable UUID former,
      Actor actor,
      Form form,
      @RequestParam(name = DividedOutlines.FIELD, required = false) @Nullable MultipartFile sent)
      throws IOException {
    if (sent == null || sent.isEmpty()) {
      form.refuse(DividedOutlines.FIELD, "needed");
    } else if (sent.getSize() > LARGEST) {
      form.refuse(DividedOutlines.FIELD, "outline-too-large");
    }
    form.check();
    outlines.bring(actor, id, former, sent == null ? new byte[0] : sent.getBytes());
    return Pages.changed(address(id, former), "territory.notice.outlines");
  }

  @PostMapping(ADDRESS + "/remove")
  @FormPage(ADDRESS)
  ModelAndView remove(@PathVariable UUID id, @PathVariable UUID former, Actor actor) {
    outlines.remove(actor, id, former);
    return Pages.changed(address(id, former), "territory.notice.plan-changed");
  }

  private static String address(UUID plan, UUID former) {
    return "/administration/reorganizations/" + plan + "/outlines/" + former;
  }
}
