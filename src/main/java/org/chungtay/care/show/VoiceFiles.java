package org.chungtay.care.show;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.care.voice.Located;
import org.chungtay.care.voice.Sort;
import org.chungtay.care.voice.Voice;
import org.chungtay.shared.file.Cell;
import org.chungtay.shared.file.Download;
import org.chungtay.shared.file.TableFile;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.ObjectMapper;

/// The public list to take along.
@Controller
@Open
class VoiceFiles {
  private static final int MOST = 50_000;

  private final PublicVoices voices;
  private final Territory territory;
  private final PageFactory pages;
  private final ObjectMapper json;
  private final CityClock clock;

  VoiceFiles(
      PublicVoices voices,
      Territory territory,
      PageFactory pages,
      ObjectMapper json,
      CityClock clock) {
    this.voices = voices;
    this.territory = territory;
    this.pages = pages;
    this.json = json;
    this.clock = clock;
  }

  @Limited(calls = 60, minutes = 10)
  @GetMapping({"/{sort:reports|needs}.csv", "/{sort:reports|needs}.xlsx"})
  void table(
      @PathVariable String sort,
      @RequestParam(defaultValue = "") String ward,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String state,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var page = pages.of(request);
    var all = all(Sort.of(sort), ward, kind, state);
    TableFile.asked(request, page, page.t("care." + sort))
        .send(
            response,
            sort,
            heads(page),
            table -> all.forEach(voice -> table.line(cells(voice, page))));
  }

  /// RFC 7946; what has no place on the earth has no geometry.
  @Limited(calls = 60, minutes = 10)
  @GetMapping("/{sort:reports|needs}.geojson")
  ResponseEntity<byte[]> map(
      @PathVariable String sort,
      @RequestParam(defaultValue = "") String ward,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String state,
      HttpServletRequest request) {
    var page = pages.of(request);
    var features = new LinkedHashMap<String, Object>();
    features.put("type", "FeatureCollection");
    if (page.demonstration()) {
      features.put("demonstration", page.t("shared.demonstration"));
    }
    features.put(
        "features",
        all(Sort.of(sort), ward, kind, state).stream().map(one -> feature(one, page)).toList());
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "application/geo+json")
        .header(HttpHeaders.CONTENT_DISPOSITION, Download.saved(page, sort + ".geojson"))
        .body(json.writeValueAsBytes(features));
  }

  private List<Voice> all(Sort sort, String ward, String kind, String state) {
    var area = ward.isEmpty() ? Optional.<Area>empty() : territory.commune(ward, clock.today());
    return voices.open(PublicAsk.of(sort, area, kind, state, "").at(0, MOST));
  }

  private static Map<String, Object> feature(Voice voice, Page page) {
    var properties = new LinkedHashMap<String, Object>();
    properties.put("reference", voice.reference());
    properties.put("kind", voice.kind());
    properties.put("name", voice.kind(page));
    properties.put("where", voice.where());
    properties.put("received", voice.day().toString());
    properties.put("due", voice.due().toString());
    properties.put("state", voice.state().name());
    properties.put("supports", voice.supports());
    properties.put("address", page.publicAddress(voice.address()));
    var feature = new LinkedHashMap<String, Object>();
    feature.put("type", "Feature");
    feature.put("geometry", geometry(voice));
    feature.put("properties", properties);
    return feature;
  }

  private static @Nullable Object geometry(Voice voice) {
    var latitude = voice.latitude();
    var longitude = voice.longitude();
    return latitude == null || longitude == null
        ? null
        : Map.of(
            "type",
            "Point",
            "coordinates",
            List.of(Located.rough(longitude), Located.rough(latitude)));
  }

  private static List<String> heads(Page page) {
    return Stream.of(
            "reference",
            "kind",
            "where",
            "received",
            "due",
            "state",
            "unit",
            "supports",
            "words",
            "answer")
        .map(name -> page.t("care.voice." + name))
        .toList();
  }

  /// Words only where everybody reads them.
  private static List<Cell> cells(Voice voice, Page page) {
    return Stream.of(
            voice.reference(),
            voice.kind(page),
            voice.where(),
            page.day(voice.receivedAt()),
            page.day(voice.due()),
            page.t("care.state." + voice.state().code()),
            voice.takenName().isEmpty() ? voice.unitName() : voice.takenName(),
            String.valueOf(voice.supports()),
            voice.wordsShown() ? voice.words() : "",
            voice.answer())
        .map(Cell::of)
        .toList();
  }
}
