package org.chungtay.workbench;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chungtay.activity.Silences;
import org.chungtay.activity.Silences.Silence;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.workbench.SilenceModel.Asked;
import org.chungtay.workbench.SilenceModel.Only;
import org.chungtay.workbench.SilenceModel.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Silent wards and confirmations grown stale, for whoever stands above them.
@Controller
@Needs("activity.confirm")
class SilencePages {
  private static final int MOST_WEEKS = 52;
  private static final int LONGEST = 100;

  private final Silences silences;
  private final SilenceMap map;
  private final PageFactory pages;

  SilencePages(Silences silences, SilenceMap map, PageFactory pages) {
    this.silences = silences;
    this.map = map;
    this.pages = pages;
  }

  @GetMapping("/workbench/units")
  ModelAndView look(
      Actor officer,
      @RequestParam Map<String, String> typed,
      Form form,
      HttpServletRequest request) {
    var asked = asked(typed);
    var all = silences.of(officer, asked.weeks());
    var found = asked.of(all);
    return Pages.page(
        "workbench/units",
        new SilenceModel(
            form,
            asked,
            all,
            found,
            found.stream()
                .skip((long) asked.page() * SilenceModel.PAGE)
                .limit(SilenceModel.PAGE)
                .toList(),
            map.of(pages.of(request), all, asked.weeks())));
  }

  @PostMapping("/workbench/units/remind")
  @FormPage("/workbench/units")
  ModelAndView remind(
      Actor officer,
      @RequestParam Map<String, String> typed,
      Form form,
      HttpServletRequest request) {
    var unit = UnitId.of(form.id("unit"));
    form.check();
    var told = silences.remind(officer, unit, pages.of(request).publicAddress("/workbench"));
    return Pages.changed(
        "/workbench/units?" + asked(typed).query(),
        told == 0 ? "workbench.notice.reminded-nobody" : "workbench.notice.reminded");
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/workbench/units.csv", "/workbench/units.xlsx"})
  void file(
      Actor officer,
      @RequestParam Map<String, String> typed,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var page = pages.of(request);
    var asked = asked(typed);
    var found = asked.of(silences.of(officer, asked.weeks()));
    TableFile.asked(request, page, page.t("workbench.sheet"))
        .send(
            response,
            "units",
            head(page),
            table ->
                found.forEach(one -> table.line(row(one, page).stream().map(Cell::of).toList())));
  }

  private static List<String> head(Page page) {
    return List.of("unit", "rhythm", "last", "usual", "next", "waiting", "late", "unreported")
        .stream()
        .map(column -> page.t("workbench.silence.column." + column))
        .toList();
  }

  private static List<String> row(Silence one, Page page) {
    return List.of(
        one.name(),
        page.t("workbench.silence.rhythm." + SilenceModel.code(one.rhythm())),
        one.last().map(page::day).orElse(""),
        one.usualDays().map(String::valueOf).orElse(""),
        one.next().map(page::day).orElse(""),
        Integer.toString(one.waiting()),
        Integer.toString(one.late()),
        Integer.toString(one.unreported()));
  }

  private Asked asked(Map<String, String> typed) {
    var words = typed.getOrDefault("q", "");
    return new Asked(
        number(typed.getOrDefault("weeks", ""), silences.usualWeeks(), 1, MOST_WEEKS),
        one(Only.values(), typed.getOrDefault("only", "")),
        one(Order.values(), typed.getOrDefault("order", "")),
        words.substring(0, Math.min(words.length(), LONGEST)),
        number(typed.getOrDefault("page", ""), 0, 0, MOST_WEEKS));
  }

  private static int number(String typed, int otherwise, int least, int most) {
    try {
      return Math.clamp(Integer.parseInt(typed), least, most);
    } catch (NumberFormatException notANumber) {
      return otherwise;
    }
  }

  /// The first one where the address names none.
  private static <E extends Enum<E>> E one(E[] all, String code) {
    var name = code.replace('-', '_').toUpperCase(Locale.ROOT);
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElse(all[0]);
  }
}
