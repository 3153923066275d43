package org.chungtay.workbench;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.activity.Duties.Duty;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.Table;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.web.Page;
import org.springframework.stereotype.Component;

/// The list as a table to take along.
@Component
class BenchTable {

  void send(HttpServletRequest request, HttpServletResponse response, Page page, BenchModel model)
      throws IOException {
    TableFile.asked(request, page, page.t("workbench.sheet"))
        .send(response, "workbench", head(page), table -> fill(table, model, page));
  }

  private static void fill(Table table, BenchModel model, Page page) {
    model
        .found()
        .duties()
        .forEach(duty -> table.line(row(model, duty, page).stream().map(Cell::of).toList()));
  }

  private static List<String> head(Page page) {
    return Stream.of(
            "activity", "unit", "day", "since", "reported-by", "people", "results", "photos")
        .map(column -> page.t("workbench.column." + column))
        .toList();
  }

  private static List<String> row(BenchModel model, Duty duty, Page page) {
    var language = page.language().tag();
    var results =
        duty.results().entrySet().stream()
            .map(one ->
                model.indicator(one.getKey(), language)
                    + " "
                    + page.number(one.getValue(), 3)
                    + " "
                    + model.unit(one.getKey(), language))
            .sorted()
            .collect(Collectors.joining("; "));
    return List.of(
        duty.activity().title(),
        duty.unit(),
        page.day(duty.activity().day()),
        page.day(duty.since()),
        duty.reportedBy(),
        Integer.toString(duty.participations()),
        results,
        Integer.toString(duty.photos()));
  }
}
