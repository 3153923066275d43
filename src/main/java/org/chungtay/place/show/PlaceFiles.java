package org.chungtay.place.show;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.place.Place.Point;
import org.chungtay.place.shape.PlaceColumns;
import org.chungtay.place.shape.PointList;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.Download;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.file.WrittenFile;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Places to take along, as they can be sent in again.
@Controller
@Open
class PlaceFiles {
  private final ListedPlaces listed;
  private final AskedPlaces asked;
  private final PlaceFeatures features;
  private final PageFactory pages;

  PlaceFiles(ListedPlaces listed, AskedPlaces asked, PlaceFeatures features, PageFactory pages) {
    this.listed = listed;
    this.asked = asked;
    this.features = features;
    this.pages = pages;
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/places.csv", "/places.xlsx"})
  void table(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var page = pages.of(request);
    var query = asked.of(request).query();
    var lines = listed.all(query);
    var points = listed.points(query);
    TableFile.asked(request, page, page.t("place.list.title"))
        .send(
            response,
            "places",
            PlaceColumns.heads(page),
            table -> lines.forEach(line -> table.line(cells(page, line, points))));
  }

  private static List<Cell> cells(Page page, PlaceLine line, Map<UUID, List<Point>> points) {
    return List.of(
        Cell.of(line.code()),
        Cell.of(line.kind()),
        Cell.of(line.name()),
        Cell.of(line.ward()),
        Cell.of(line.group() == null ? "" : line.group()),
        Cell.of(line.note()),
        Cell.of(page.t("place.state." + line.state().name().toLowerCase(java.util.Locale.ROOT))),
        Cell.of(line.since().map(page::day).orElse("")),
        Cell.of(line.length()),
        Cell.of(PointList.written(points.getOrDefault(line.id(), List.of()))));
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping("/places.geojson")
  void geoJson(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var page = pages.of(request);
    var query = asked.of(request).query();
    var document = features.collection(listed.all(query), listed.points(query)).toString();
    var written =
        WrittenFile.of(out -> {
          try {
            out.write(document.getBytes(StandardCharsets.UTF_8));
          } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
          }
        });
    try (var file = written) {
      file.send(response, "application/geo+json", Download.saved(page, "places.geojson"));
    }
  }
}
