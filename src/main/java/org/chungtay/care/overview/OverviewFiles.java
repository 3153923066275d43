package org.chungtay.care.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.care.weeks.Mark;
import org.chungtay.place.Places;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The tables of the city's care to take along, filtered and ordered as they are shown.
@Controller
@Open
class OverviewFiles {
  private final CareTables tables;
  private final PageFactory pages;

  OverviewFiles(CareTables tables, PageFactory pages) {
    this.tables = tables;
    this.pages = pages;
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/care.csv", "/care.xlsx"})
  void wards(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var page = pages.of(request);
    var lines = tables.wards(Form.typed(request));
    send(
        request,
        response,
        "care",
        heads(page, "ward", "kept", "at-risk", "lapsed", "free", "share", "rounds", "habit"),
        lines.stream().map(line -> cells(line)));
  }

  private static List<Cell> cells(WardLine line) {
    return List.of(
        Cell.of(line.ward().fullName()),
        number(line.counts().kept()),
        number(line.counts().atRisk()),
        number(line.counts().lapsed()),
        number(line.counts().free()),
        line.counts().begun() == 0 ? Cell.of("") : Cell.of(line.counts().percent()),
        number(line.habit().rounds()),
        percent(line.habit()));
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/care/groups.csv", "/care/groups.xlsx"})
  void groups(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var page = pages.of(request);
    var lines = tables.groups(Form.typed(request));
    send(
        request,
        response,
        "care-groups",
        heads(
            page,
            "group",
            "ward",
            "kept",
            "at-risk",
            "lapsed",
            "turns-kept",
            "turns-missed",
            "rounds",
            "habit"),
        lines.stream().map(line -> cells(line)));
  }

  private static List<Cell> cells(GroupLine line) {
    return List.of(
        Cell.of(line.name()),
        Cell.of(line.ward()),
        number(line.counts().kept()),
        number(line.counts().atRisk()),
        number(line.counts().lapsed()),
        number(line.turns().kept()),
        number(line.turns().missed()),
        number(line.habit().rounds()),
        percent(line.habit()));
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/care/places.csv", "/care/places.xlsx"})
  void places(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var page = pages.of(request);
    var lines = tables.places(Form.typed(request));
    var kinds = tables.kinds();
    send(
        request,
        response,
        "care-places",
        heads(
            page,
            "code",
            "place",
            "kind",
            "ward",
            "group",
            "state",
            "since",
            "balance",
            "last",
            "launched"),
        lines.stream().map(line -> cells(page, kinds, line)));
  }

  private static List<Cell> cells(Page page, List<Places.Kind> kinds, CaredLine line) {
    return List.of(
        Cell.of(line.code()),
        Cell.of(line.name()),
        Cell.of(Places.named(kinds, line.kind(), page.language())),
        Cell.of(line.ward()),
        Cell.of(line.unit() == null ? "" : line.unit()),
        Cell.of(page.t("care.standing." + line.state().code())),
        day(page, Optional.ofNullable(line.since())),
        line.balance() == null ? Cell.of("") : number(line.balance()),
        day(page, Optional.ofNullable(line.lastKept())),
        day(page, Optional.of(line.launched())));
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/care/weeks.csv", "/care/weeks.xlsx"})
  void weeks(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var page = pages.of(request);
    var lines = tables.weeks(Form.typed(request));
    send(
        request,
        response,
        "care-weeks",
        heads(page, "week", "turns-kept", "turns-missed", "turns-excused", "turns-due", "amnesty"),
        lines.stream()
            .map(line ->
                List.of(
                    Cell.of(page.day(line.week())),
                    number(line.of(Mark.KEPT)),
                    number(line.of(Mark.MISSED)),
                    number(line.of(Mark.EXCUSED)),
                    number(line.of(Mark.DUE)),
                    Cell.of(line.spared()))));
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/care/launches.csv", "/care/launches.xlsx"})
  void launches(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var page = pages.of(request);
    var lines = tables.launches(Form.typed(request));
    send(
        request,
        response,
        "care-launches",
        heads(page, "month", "launched-places", "six", "six-kept", "twelve", "twelve-kept"),
        lines.stream()
            .map(line ->
                List.of(
                    Cell.of(page.day(line.month())),
                    number(line.launched()),
                    number(line.six()),
                    number(line.sixAlive()),
                    number(line.twelve()),
                    number(line.twelveAlive()))));
  }

  private void send(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      List<String> heads,
      Stream<List<Cell>> lines)
      throws IOException {
    TableFile.asked(request, pages.of(request), name)
        .send(response, name, heads, table -> lines.forEach(table::line));
  }

  private static List<String> heads(Page page, String... columns) {
    return Stream.of(columns).map(one -> page.t("care.overview.head." + one)).toList();
  }

  private static Cell percent(CareWeeks.Habit habit) {
    return habit.percent().map(Cell::of).orElseGet(() -> Cell.of(""));
  }

  private static Cell number(int count) {
    return Cell.of(BigDecimal.valueOf(count));
  }

  private static Cell day(Page page, Optional<LocalDate> day) {
    return Cell.of(day.map(page::day).orElse(""));
  }
}
