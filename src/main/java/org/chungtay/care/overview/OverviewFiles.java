package org.chungtay.care.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.chungtay.care.survival.Launched;
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
  private static final List<Told<WardLine>> WARDS =
      List.of(
          text("ward", line -> line.ward().fullName()),
          count("kept", line -> line.counts().kept()),
          count("at-risk", line -> line.counts().atRisk()),
          count("lapsed", line -> line.counts().lapsed()),
          count("free", line -> line.counts().free()),
          new Told<>(
              "share",
              (line, _) ->
                  line.counts().begun() == 0 ? Cell.of("") : Cell.of(line.counts().percent())),
          count("rounds", line -> line.habit().rounds()),
          habit(WardLine::habit));

  private static final List<Told<GroupLine>> GROUPS =
      List.of(
          text("group", GroupLine::name),
          text("ward", GroupLine::ward),
          count("kept", line -> line.counts().kept()),
          count("at-risk", line -> line.counts().atRisk()),
          count("lapsed", line -> line.counts().lapsed()),
          count("turns-kept", line -> line.turns().kept()),
          count("turns-missed", line -> line.turns().missed()),
          count("rounds", line -> line.habit().rounds()),
          habit(GroupLine::habit));

  private static final List<Told<WeekLine>> WEEKS =
      List.of(
          new Told<>("week", (line, page) -> Cell.of(page.day(line.week()))),
          count("turns-kept", line -> line.of(Mark.KEPT)),
          count("turns-missed", line -> line.of(Mark.MISSED)),
          count("turns-excused", line -> line.of(Mark.EXCUSED)),
          count("turns-due", line -> line.of(Mark.DUE)),
          text("amnesty", WeekLine::spared));

  private static final List<Told<Launched>> LAUNCHES =
      List.of(
          new Told<>("month", (line, page) -> Cell.of(page.day(line.month()))),
          count("launched-places", Launched::launched),
          count("six", Launched::six),
          count("six-kept", Launched::sixAlive),
          count("twelve", Launched::twelve),
          count("twelve-kept", Launched::twelveAlive));

  private final CareTables tables;
  private final PageFactory pages;

  OverviewFiles(CareTables tables, PageFactory pages) {
    this.tables = tables;
    this.pages = pages;
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/care.csv", "/care.xlsx"})
  void wards(HttpServletRequest request, HttpServletResponse response) throws IOException {
    send(request, response, "care", WARDS, tables.wards(Form.typed(request)));
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/care/groups.csv", "/care/groups.xlsx"})
  void groups(HttpServletRequest request, HttpServletResponse response) throws IOException {
    send(request, response, "care-groups", GROUPS, tables.groups(Form.typed(request)));
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/care/places.csv", "/care/places.xlsx"})
  void places(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var lines = tables.places(Form.typed(request));
    send(request, response, "care-places", places(tables.kinds()), lines);
  }

  private static List<Told<CaredLine>> places(List<Places.Kind> kinds) {
    return List.of(
        text("code", CaredLine::code),
        text("place", CaredLine::name),
        new Told<>(
            "kind", (line, page) -> Cell.of(Places.named(kinds, line.kind(), page.language()))),
        text("ward", CaredLine::ward),
        text("group", line -> line.unit() == null ? "" : line.unit()),
        new Told<>(
            "state", (line, page) -> Cell.of(page.t("care.standing." + line.state().code()))),
        day("since", line -> Optional.ofNullable(line.since())),
        number("balance", line -> Optional.ofNullable(line.balance())),
        day("last", line -> Optional.ofNullable(line.lastKept())),
        day("launched", line -> Optional.of(line.launched())));
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/care/weeks.csv", "/care/weeks.xlsx"})
  void weeks(HttpServletRequest request, HttpServletResponse response) throws IOException {
    send(request, response, "care-weeks", WEEKS, tables.weeks(Form.typed(request)));
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/care/launches.csv", "/care/launches.xlsx"})
  void launches(HttpServletRequest request, HttpServletResponse response) throws IOException {
    send(request, response, "care-launches", LAUNCHES, tables.launches(Form.typed(request)));
  }

  /// @param head last part of the message key of the column's head
  private record Told<T>(String head, BiFunction<T, Page, Cell> cell) {}

  private <T> void send(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      List<Told<T>> columns,
      List<T> lines)
      throws IOException {
    var page = pages.of(request);
    TableFile.asked(request, page, name)
        .send(
            response,
            name,
            columns.stream().map(one -> page.t("care.overview.head." + one.head())).toList(),
            table ->
                lines.forEach(line ->
                    table.line(
                        columns.stream().map(one -> one.cell().apply(line, page)).toList())));
  }

  private static <T> Told<T> text(String head, Function<T, String> text) {
    return new Told<>(head, (line, _) -> Cell.of(text.apply(line)));
  }

  private static <T> Told<T> count(String head, ToIntFunction<T> count) {
    return number(head, line -> Optional.of(count.applyAsInt(line)));
  }

  private static <T> Told<T> number(String head, Function<T, Optional<Integer>> number) {
    return new Told<>(
        head,
        (line, _) ->
            number
                .apply(line)
                .map(one -> Cell.of(BigDecimal.valueOf(one)))
                .orElseGet(() -> Cell.of("")));
  }

  private static <T> Told<T> day(String head, Function<T, Optional<LocalDate>> day) {
    return new Told<>(head, (line, page) -> Cell.of(day.apply(line).map(page::day).orElse("")));
  }

  private static <T> Told<T> habit(Function<T, CareWeeks.Habit> habit) {
    return new Told<>(
        "habit",
        (line, _) -> habit.apply(line).percent().map(Cell::of).orElseGet(() -> Cell.of("")));
  }
}
