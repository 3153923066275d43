package org.chungtay.workbench;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Duties;
import org.chungtay.activity.Duties.Ask;
import org.chungtay.activity.Duties.Duty;
import org.chungtay.activity.Duties.Found;
import org.chungtay.activity.Duties.Kind;
import org.chungtay.activity.Duties.Order;
import org.chungtay.identity.Actor;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.SignedIn;
import org.chungtay.workbench.BenchModel.Decided;
import org.chungtay.workbench.ManyConfirmations.Chosen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/// The workbench: signed-in people see what waits for them; without a right, nothing does.
@Controller
@SignedIn
class BenchPages {
  private static final int PAGE = 50;
  private static final int ROWS_AT_ONCE = 500;

  private final Duties duties;
  private final ManyConfirmations confirmations;
  private final BenchTable table;
  private final Outcomes outcomes;
  private final OtherWork otherWork;
  private final WaitingElsewhere elsewhere;
  private final PageFactory pages;
  private final CityClock clock;

  BenchPages(
      Duties duties,
      ManyConfirmations confirmations,
      BenchTable table,
      Outcomes outcomes,
      OtherWork otherWork,
      WaitingElsewhere elsewhere,
      PageFactory pages,
      CityClock clock) {
    this.duties = duties;
    this.confirmations = confirmations;
    this.table = table;
    this.outcomes = outcomes;
    this.otherWork = otherWork;
    this.elsewhere = elsewhere;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/workbench")
  ModelAndView bench(Actor officer, @RequestParam Map<String, String> asked, Form form) {
    return Pages.page("workbench/bench", model(officer, ask(asked, PAGE), form, List.of()));
  }

  @PostMapping("/workbench/confirm")
  @Needs("activity.confirm")
  @FormPage("/workbench")
  ModelAndView confirm(Actor officer, @RequestParam Map<String, String> asked, Form form) {
    var decided = confirmations.confirm(officer, chosen(form));
    return Pages.page("workbench/bench", model(officer, ask(asked, PAGE), Form.empty(), decided));
  }

  /// Where the languages and pages of that answer lead: the same tab, words and page.
  @GetMapping("/workbench/confirm")
  ModelAndView afterwards(@RequestParam Map<String, String> asked) {
    var address = UriComponentsBuilder.fromPath("/workbench");
    for (var filter : List.of("kind", "q", "order", "page", "lang")) {
      if (asked.containsKey(filter)) {
        address.queryParam(filter, "{" + filter + "}");
      }
    }
    return new ModelAndView(new RedirectView(address.encode().buildAndExpand(asked).toUriString()));
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/workbench.csv", "/workbench.xlsx"})
  void file(
      Actor officer,
      @RequestParam Map<String, String> asked,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var model = whole(officer, ask(asked, ROWS_AT_ONCE));
    table.send(request, response, pages.of(request), model);
  }

  private BenchModel model(Actor officer, Ask ask, Form form, List<Decided> decided) {
    return model(officer, ask, duties.list(officer, ask), form, decided);
  }

  /// All that waits, page after page, so that a table taken along is never cut.
  private BenchModel whole(Actor officer, Ask first) {
    var rows = new ArrayList<Duty>();
    var page = 0;
    var pages = 1;
    while (page < pages) {
      var found = duties.list(officer, first.at(page));
      rows.addAll(found.duties());
      pages = found.pages();
      page++;
    }
    return model(officer, first, new Found(rows, 0, 1, rows.size()), Form.empty(), List.of());
  }

  private BenchModel model(Actor officer, Ask ask, Found found, Form form, List<Decided> decided) {
    return new BenchModel(
        form,
        ask,
        found,
        duties.counts(officer),
        outcomes.indicators().stream()
            .collect(Collectors.toMap(Indicator::code, Function.identity())),
        elsewhere.of(officer),
        decided,
        otherWork.of(officer),
        duties.waits(officer, Kind.WITH_OTHERS),
        duties.waits(officer, Kind.TO_CONFIRM),
        clock.now());
  }

  private static List<Chosen> chosen(Form form) {
    var chosen = new ArrayList<Chosen>();
    for (var ticked : form.values("chosen")) {
      var parts = ticked.split(":", 2);
      try {
        chosen.add(new Chosen(ActivityId.of(parts[0]), Integer.parseInt(parts[1])));
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notARow) {
        form.refuse("chosen", "not-a-choice");
      }
    }
    if (chosen.size() > ManyConfirmations.MOST) {
      form.refuse("chosen", "too-many-chosen", Map.of("most", ManyConfirmations.MOST));
    }
    if (chosen.isEmpty() && form.refusals().isEmpty()) {
      form.refuse("chosen", "nothing-chosen");
    }
    form.check();
    return chosen;
  }

  private static Ask ask(Map<String, String> asked, int size) {
    return new Ask(
        one(Kind.values(), asked.getOrDefault("kind", "")),
        asked.getOrDefault("q", ""),
        one(Order.values(), asked.getOrDefault("order", "")),
        Set.of(),
        size == PAGE ? page(asked) : 0,
        size);
  }

  /// The first one where the address names none.
  private static <E extends Enum<E>> E one(E[] all, String code) {
    var name = code.replace('-', '_').toUpperCase(Locale.ROOT);
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElse(all[0]);
  }

  private static int page(Map<String, String> asked) {
    try {
      return Math.clamp(Integer.parseInt(asked.getOrDefault("page", "0")), 0, 10_000);
    } catch (NumberFormatException notANumber) {
      return 0;
    }
  }
}
