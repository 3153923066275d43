package org.chungtay.place.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chungtay.place.shape.GeoJsonPoints;
import org.chungtay.place.shape.PlaceColumns;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.file.SentLine;
import org.chungtay.shared.file.SentTable;
import org.chungtay.shared.file.TableBounds;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the lines of a sent file: a table (CSV, XLSX) with heads in any of the languages, or a
/// FeatureCollection of GeoJSON. What a line says is kept as it was; whether it can be taken is
/// looked at later.
@Component
class SentPlaces {
  static final String FIELD = "file";

  /// A city's places at once; so many are checked and applied within seconds.
  static final int MOST = 5_000;

  private static final int LONGEST_HEAD = 30;

  /// Characters of the longest track that is taken, of 50,000 points.
  private static final int LONGEST_TRACK = 1_500_000;

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final Map<PlaceColumns, String> PROPERTIES =
      Map.of(
          PlaceColumns.CODE, "code",
          PlaceColumns.KIND, "kind",
          PlaceColumns.NAME, "name",
          PlaceColumns.GROUP, "residential",
          PlaceColumns.NOTE, "note");

  private final Map<PlaceColumns, Set<String>> heads = new EnumMap<>(PlaceColumns.class);

  SentPlaces(Messages messages) {
    for (var column : PlaceColumns.values()) {
      heads.put(
          column,
          Arrays.stream(Language.values())
              .map(language -> Folded.of(messages.text(language, column.key(), Map.of())))
              .collect(Collectors.toUnmodifiableSet()));
    }
  }

  List<TypedPlace> read(Path file) throws IOException {
    return isJson(file) ? features(file) : lines(file);
  }

  private static boolean isJson(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var begin = new String(in.readNBytes(16), StandardCharsets.UTF_8);
      return begin.replace("\uFEFF", "").strip().startsWith("{");
    }
  }

  private List<TypedPlace> lines(Path file) {
    var rows = new ArrayList<SentLine>();
    SentTable.of(
            FIELD, file, TableBounds.USUAL.withLines(MOST + LONGEST_HEAD).withCell(LONGEST_TRACK))
        .lines(line -> {
          rows.add(line);
          return true;
        });
    for (int at = 0; at < Math.min(rows.size(), LONGEST_HEAD); at++) {
      var columns = columns(rows.get(at));
      if (columns.keySet().containsAll(Set.of(PlaceColumns.NAME, PlaceColumns.POINTS))) {
        return typed(rows.subList(at + 1, rows.size()), columns);
      }
    }
    throw new InvalidInput(FIELD, "places-columns-missing");
  }

  private Map<PlaceColumns, Integer> columns(SentLine line) {
    var at = new EnumMap<PlaceColumns, Integer>(PlaceColumns.class);
    var texts = line.texts();
    for (int index = 0; index < texts.size(); index++) {
      var folded = Folded.of(texts.get(index));
      int here = index;
      heads.forEach((column, names) -> {
        if (names.contains(folded)) {
          var _ = at.putIfAbsent(column, here);
        }
      });
    }
    return at;
  }

  private static List<TypedPlace> typed(List<SentLine> rows, Map<PlaceColumns, Integer> columns) {
    if (rows.isEmpty()) {
      throw new InvalidInput(FIELD, "table-empty");
    }
    return rows.stream()
        .map(row -> {
          var cells = new EnumMap<PlaceColumns, String>(PlaceColumns.class);
          columns.forEach((column, at) -> cells.put(column, row.cell(at).text()));
          return new TypedPlace(row.number(), Ids.next(), cells, null);
        })
        .toList();
  }

  private static List<TypedPlace> features(Path file) throws IOException {
    JsonNode document;
    try {
      document = JSON.readTree(Files.readAllBytes(file));
    } catch (JacksonException noJson) {
      throw new InvalidInput(FIELD, "points-not-geojson");
    }
    if (!document.path("features").isArray()) {
      throw new InvalidInput(FIELD, "points-not-geojson");
    }
    if (!GeoJsonPoints.isWgs84(document)) {
      throw new InvalidInput(FIELD, "points-other-system");
    }
    if (document.path("features").isEmpty()) {
      throw new InvalidInput(FIELD, "table-empty");
    }
    if (document.path("features").size() > MOST) {
      throw new InvalidInput(
          List.of(new FieldRefusal(FIELD, "table-too-long", Map.of("most", MOST))));
    }
    var typed = new ArrayList<TypedPlace>();
    for (var feature : document.path("features")) {
      var cells = new EnumMap<PlaceColumns, String>(PlaceColumns.class);
      PROPERTIES.forEach((column, property) ->
          cells.put(column, Typed.line(feature.path("properties").path(property).asString(""))));
      cells.put(PlaceColumns.POINTS, drawn(feature.path("geometry")));
      typed.add(new TypedPlace(typed.size() + 1, Ids.next(), cells, null));
    }
    return typed;
  }

  /// Nothing where there is none, so that it says so.
  private static String drawn(JsonNode geometry) {
    return geometry.isObject() ? geometry.toString() : "";
  }
}
