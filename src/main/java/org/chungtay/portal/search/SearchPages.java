package org.chungtay.portal.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Findings;
import org.chungtay.identity.Findings.Asked;
import org.chungtay.identity.Findings.Kind;
import org.chungtay.portal.search.SearchModel.Part;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One box for everything. What the reader may not see is not found, not counted and not hinted at.
@Controller
@Open
class SearchPages {
  private static final int LAST_PAGE = 400;
  private static final int SHORTEST = 2;

  private final List<Findings> findings;
  private final PageFactory pages;

  SearchPages(List<Findings> findings, PageFactory pages) {
    this.findings = findings.stream().sorted(Comparator.comparing(Findings::kind)).toList();
    this.pages = pages;
  }

  @GetMapping("/search")
  ModelAndView search(
      Optional<Actor> reader, @RequestParam Map<String, String> asked, HttpServletRequest request) {
    var line = Typed.line(asked.getOrDefault("q", ""));
    var typed = line.substring(0, Math.min(line.length(), Asked.LONGEST));
    var only = kind(asked.getOrDefault("kind", ""));
    var page = only.isPresent() ? page(asked.getOrDefault("page", "")) : 0;
    var size = only.isPresent() ? SearchModel.PAGE : SearchModel.FIRST;
    var wanted = new Asked(typed, pages.of(request).language().tag(), page, size);
    var letters = wanted.words().stream().mapToInt(String::length).sum();
    var parts = letters < SHORTEST ? List.<Part>of() : parts(reader, wanted, only);
    return Pages.page(
        "portal/search/search",
        new SearchModel(typed, only, page, parts, !typed.isEmpty() && letters < SHORTEST));
  }

  private List<Part> parts(Optional<Actor> reader, Asked wanted, Optional<Kind> only) {
    return findings.stream()
        .filter(one -> only.map(one.kind()::equals).orElse(true))
        .map(one -> new Part(one.kind(), one.find(reader, wanted)))
        .filter(part -> !part.found().findings().isEmpty())
        .toList();
  }

  private static Optional<Kind> kind(String code) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst();
  }

  private static int page(String number) {
    try {
      return Math.clamp(Integer.parseInt(number), 0, LAST_PAGE);
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }
}
