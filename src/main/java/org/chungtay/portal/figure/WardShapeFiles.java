package org.chungtay.portal.figure;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.outcome.Indicator;
import org.chungtay.portal.FigureFilter;
import org.chungtay.portal.FigureFilters;
import org.chungtay.shared.file.Download;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.territory.Boundaries;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A figure by ward for maps. Under the boundaries of a day whatever has no shape (a remainder, a
/// later ward, a day whose shapes are not known) is a feature without geometry, so that the totals
/// are all there.
@Controller
@Open
class WardShapeFiles {
  private final FigureReads reads;
  private final WardFigures wards;
  private final FigureFilters filters;
  private final Boundaries boundaries;
  private final PageFactory pages;
  private final JsonMapper json;

  WardShapeFiles(
      FigureReads reads,
      WardFigures wards,
      FigureFilters filters,
      Boundaries boundaries,
      PageFactory pages,
      JsonMapper json) {
    this.reads = reads;
    this.wards = wards;
    this.filters = filters;
    this.boundaries = boundaries;
    this.pages = pages;
    this.json = json;
  }

  @Limited(calls = 120, minutes = 10)
  @GetMapping("/indicators/{code:[a-z0-9-]+}/wards.geojson")
  void geoJson(@PathVariable String code, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var indicator = reads.indicator(code);
    var form = FigureFilters.typed(request);
    var filter = filters.read(form);
    form.check();
    var page = pages.of(request);
    var document = document(page, indicator, filter);
    response.setContentType("application/geo+json");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Download.saved(page, code + ".geojson"));
    response.getOutputStream().write(json.writeValueAsBytes(document));
  }

  private ObjectNode document(Page page, Indicator indicator, FigureFilter filter) {
    var day = filter.boundaries().map(wards::shapesOf).orElseGet(page::today);
    var document = (ObjectNode) json.readTree(boundaries.geoJson(day));
    document.put("demonstration", page.demonstration());
    document.put("name", page.marked(indicator.name(page.language().tag())));
    filter.boundaries().ifPresent(asked -> document.put("boundaries", asked.toString()));
    var features = document.withArray("features");
    fill(features, wards.read(indicator.code(), filter), filter.boundaries().isPresent());
    for (var feature : features) {
      var about = (ObjectNode) feature.get("properties");
      about.put("name", page.marked(about.path("name").asString()));
      about.put("indicator", indicator.code()).put("unit", indicator.unit(page.language().tag()));
      about.put("from", filter.from().toString()).put("to", filter.to().toString());
    }
    return document;
  }

  private void fill(ArrayNode features, List<WardFigure> figures, boolean all) {
    var byArea =
        figures.stream()
            .collect(Collectors.toMap(one -> one.area().toString(), Function.identity()));
    for (var feature : features) {
      var figure = byArea.remove(feature.get("id").asString());
      if (figure != null) {
        total((ObjectNode) feature.get("properties"), figure);
      }
    }
    if (all) {
      byArea.values().forEach(figure -> withoutShape(features.addObject(), figure));
    }
  }

  private void withoutShape(ObjectNode feature, WardFigure figure) {
    feature.put("type", "Feature").put("id", figure.area().toString()).putNull("geometry");
    var about = feature.putObject("properties");
    var area = wards.areas(List.of(figure)).get(figure.area());
    about.put("name", area == null ? "" : area.name());
    about.put("fullName", area == null ? "" : area.fullName());
    total(about, figure);
  }

  private static void total(ObjectNode about, WardFigure figure) {
    about.put("total", figure.total()).put("standing", figure.standing().name());
  }
}
