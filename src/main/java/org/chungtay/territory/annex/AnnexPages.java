package org.chungtay.territory.annex;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// An administrator sends the annex of the document and reads what became of each line.
@Controller
@Needs("installation.administer")
class AnnexPages {
  private static final String ADDRESS = "/administration/reorganizations/{id}/annex";
  private static final int LONGEST_NAME = 200;

  private final Annexes annexes;

  AnnexPages(Annexes annexes) {
    this.annexes = annexes;
  }

  @GetMapping(ADDRESS)
  ModelAndView form(@PathVariable UUID id, Actor actor, Form form) {
    return Pages.page("territory/annex/send", annexes.of(actor, id, form));
  }

  @PostMapping(ADDRESS)
  @FormPage(ADDRESS)
  ModelAndView send(
      @PathVariable UUID id,
      Actor actor,
      Form form,
      @RequestParam(name = Annexes.FIELD, required = false) @Nullable MultipartFile sent)
      throws IOException {
    var annex = form.id("id");
    if (sent == null || sent.isEmpty()) {
      form.refuse(Annexes.FIELD, "needed");
    }
    form.check();
    var table = Files.createTempFile("chungtay-", ".annex");
    try {
      if (sent != null) {
        sent.transferTo(table);
      }
      annexes.take(actor, id, annex, name(sent), table);
    } finally {
      Files.deleteIfExists(table);
    }
    return Pages.goTo("/administration/reorganizations/" + id + "/annex/" + annex);
  }

  private static String name(@Nullable MultipartFile sent) {
    var name = sent == null ? "" : Objects.requireNonNullElse(sent.getOriginalFilename(), "");
    var line = Typed.line(name);
    return line.substring(0, Math.min(line.length(), LONGEST_NAME));
  }

  @GetMapping(ADDRESS + "/{annex}")
  ModelAndView report(
      @PathVariable UUID id,
      @PathVariable UUID annex,
      @RequestParam(defaultValue = "0") String page,
      Actor actor) {
    int number = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0;
    return Pages.page("territory/annex/report", annexes.report(actor, id, annex, number));
  }
}
