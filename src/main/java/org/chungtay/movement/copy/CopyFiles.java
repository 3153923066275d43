package org.chungtay.movement.copy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.ModelCopy;
import org.chungtay.movement.ModelId;
import org.chungtay.movement.Models;
import org.chungtay.movement.choice.Called;
import org.chungtay.movement.choice.CalledReads;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A model's family to take along: one line for each copy, below the one that it was learnt from.
@Controller
@Open
class CopyFiles {
  private static final List<String> COLUMNS =
      List.of(
          "unit",
          "area",
          "generation",
          "parent",
          "since",
          "changed",
          "standing",
          "checked",
          "page");

  private final Models models;
  private final CopyRows rows;
  private final CalledReads called;
  private final PageFactory pages;

  CopyFiles(Models models, CopyRows rows, CalledReads called, PageFactory pages) {
    this.models = models;
    this.rows = rows;
    this.called = called;
    this.pages = pages;
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/models/{id}/copies.csv", "/models/{id}/copies.xlsx"})
  void file(@PathVariable ModelId id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var model = models.find(id).orElseThrow(() -> new NotFound("model"));
    var page = pages.of(request);
    var copies = TreeDrawing.ordered(rows.of(id));
    var names =
        called.of(
            copies.stream().map(ModelCopy::unit).toList(),
            copies.stream().map(ModelCopy::area).toList());
    var family = copies.stream().collect(Collectors.toMap(ModelCopy::id, Function.identity()));
    TableFile.asked(request, page, model.name())
        .send(
            response,
            "copies",
            COLUMNS.stream().map(column -> page.t("movement.copy.column." + column)).toList(),
            table -> copies.forEach(copy -> table.line(cells(page, copy, family, names))));
  }

  private static List<Cell> cells(
      Page page, ModelCopy copy, Map<CopyId, ModelCopy> family, Called names) {
    var parent =
        copy.parent()
            .flatMap(one -> Optional.ofNullable(family.get(one)))
            .map(one -> names.unit(one.unit()));
    return List.of(
        Cell.of(names.unit(copy.unit())),
        Cell.of(names.area(copy.area())),
        Cell.of(BigDecimal.valueOf(copy.generation())),
        Cell.of(parent.orElse("")),
        Cell.of(copy.since().toString()),
        Cell.of(copy.changed()),
        Cell.of(page.t("movement.standing." + copy.standing().name().toLowerCase(Locale.ROOT))),
        Cell.of(copy.checkedOn().map(Object::toString).orElse("")),
        Cell.of(page.publicAddress(copy.address())));
  }
}
