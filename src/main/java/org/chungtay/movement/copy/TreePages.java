package org.chungtay.movement.copy;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chungtay.movement.Model;
import org.chungtay.movement.ModelCopy;
import org.chungtay.movement.ModelId;
import org.chungtay.movement.Models;
import org.chungtay.movement.choice.Called;
import org.chungtay.movement.choice.CalledReads;
import org.chungtay.movement.choice.CommuneMaps;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.view.Column;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.view.Wards;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.territory.AreaId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// A model's family tree, its spread and its survival, for everyone.
@Controller
@Open
class TreePages {
  private static final int MOST_MAPS = 4;

  private final Models models;
  private final CopyRows rows;
  private final SpreadQuery spread;
  private final CommuneMaps maps;
  private final CalledReads called;
  private final PageFactory pages;

  TreePages(
      Models models,
      CopyRows rows,
      SpreadQuery spread,
      CommuneMaps maps,
      CalledReads called,
      PageFactory pages) {
    this.models = models;
    this.rows = rows;
    this.spread = spread;
    this.maps = maps;
    this.called = called;
    this.pages = pages;
  }

  @GetMapping("/models/{id}/tree")
  ModelAndView tree(@PathVariable ModelId id, HttpServletRequest request) {
    var model = models.find(id).orElseThrow(() -> new NotFound("model"));
    int number = Paging.asked(Form.typed(request));
    return Pages.page("movement/copy/tree", tree(pages.of(request), model, number));
  }

  private TreeModel tree(Page page, Model model, int number) {
    var copies = TreeDrawing.ordered(rows.of(model.id()));
    var names =
        called.of(
            copies.stream().map(ModelCopy::unit).toList(),
            copies.stream().map(ModelCopy::area).toList());
    var drawing =
        new TreeDrawing(
            copies,
            page.language() == Language.AR,
            page.today(),
            copy ->
                new TreeDrawing.Label(
                    names.brief(page, copy.unit(), copy.area()), words(page, copy, names)));
    var years = spread.byYear(model.id(), page.today());
    return new TreeModel(
        model,
        drawing.narrow(),
        drawing.wide(),
        copies,
        Math.clamp(number, 0, Math.max(0, Math.ceilDiv(copies.size(), TreeModel.SIZE) - 1)),
        spread.survival(model.id(), page.today()),
        spread.reproduction(model.id(), page.today()),
        columns(page, copies),
        maps(page, years),
        names);
  }

  private static String words(Page page, ModelCopy copy, Called names) {
    var where =
        names
            .wardOf(copy.unit(), copy.area())
            .map(ward -> ward.name() + TreeDrawing.SEPARATOR)
            .orElse("");
    return where
        + page.day(copy.since())
        + TreeDrawing.SEPARATOR
        + page.t("movement.standing." + code(copy));
  }

  private static String code(ModelCopy copy) {
    return copy.standing().name().toLowerCase(Locale.ROOT);
  }

  /// How many began in each year, years without any included.
  private static List<Column> columns(Page page, List<ModelCopy> copies) {
    var counts = new TreeMap<Integer, Integer>();
    copies.stream()
        .filter(copy -> !copy.origin())
        .forEach(copy -> counts.merge(copy.since().getYear(), 1, Integer::sum));
    if (counts.isEmpty()) {
      return List.of();
    }
    var most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    var columns = new ArrayList<Column>();
    for (int year = counts.firstKey(); year <= page.today().getYear(); year++) {
      int count = counts.getOrDefault(year, 0);
      var written = page.number(count);
      columns.add(
          new Column(
              String.valueOf(year),
              String.valueOf(year),
              written,
              written,
              (double) count / most,
              ""));
    }
    return columns;
  }

  /// Where it was by the end of each of the last years.
  private List<Wards> maps(Page page, SortedMap<Integer, Map<AreaId, Integer>> years) {
    return years.entrySet().stream()
        .skip(Math.max(0, years.size() - MOST_MAPS))
        .map(year ->
            maps.counted(
                page,
                page.t(
                    "movement.spread.by",
                    "year",
                    String.valueOf(year.getKey()),
                    "count",
                    sum(year.getValue())),
                page.t("movement.spread.unit"),
                year.getValue()))
        .toList();
  }

  private static BigDecimal sum(Map<AreaId, Integer> counts) {
    return BigDecimal.valueOf(counts.values().stream().mapToInt(Integer::intValue).sum());
  }
}
