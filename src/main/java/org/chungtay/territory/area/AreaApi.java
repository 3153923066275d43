package org.chungtay.territory.area;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Open;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Boundaries;
import org.chungtay.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/areas")
@Open
class AreaApi {
  private static final LocalDate EARLIEST = LocalDate.of(1945, 9, 2);

  private final Territory territory;
  private final AreaStories stories;
  private final Boundaries boundaries;
  private final CityClock clock;

  AreaApi(Territory territory, AreaStories stories, Boundaries boundaries, CityClock clock) {
    this.territory = territory;
    this.stories = stories;
    this.boundaries = boundaries;
    this.clock = clock;
  }

  @GetMapping
  SearchJson find(@RequestParam(defaultValue = "") String q) {
    var search = AreaSearch.of(q, territory);
    return new SearchJson(
        search.certain(),
        search.found().stream()
            .map(found ->
                new CandidateJson(
                    AreaJson.of(found.area()),
                    found.within(),
                    found.becoming().stream().map(AreaJson::of).toList()))
            .toList());
  }

  @GetMapping("/{id}")
  StoryJson show(@PathVariable UUID id) {
    var story = stories.get(AreaId.of(id));
    return new StoryJson(
        AreaJson.of(story.area()),
        json(story.above()),
        json(story.formedFrom()),
        json(story.became()),
        json(story.groups()));
  }

  @GetMapping(value = "/boundaries.geojson", produces = "application/geo+json")
  String boundaries(@RequestParam(defaultValue = "") String day) {
    return boundaries.geoJson(day.isEmpty() ? clock.today() : parsed(day));
  }

  private LocalDate parsed(String typed) {
    try {
      var day = LocalDate.parse(typed);
      if (day.isBefore(EARLIEST) || day.isAfter(clock.today().plusYears(1))) {
        throw new InvalidInput("day", "not-a-day");
      }
      return day;
    } catch (DateTimeParseException notADay) {
      throw new InvalidInput("day", "not-a-day");
    }
  }

  private static List<AreaJson> json(List<Area> areas) {
    return areas.stream().map(AreaJson::of).toList();
  }

  /// @param certain exactly one area in force bears the name; otherwise a person has to choose
  record SearchJson(boolean certain, List<CandidateJson> areas) {}

  record CandidateJson(AreaJson area, List<String> within, List<AreaJson> becoming) {}

  record StoryJson(
      AreaJson area,
      List<AreaJson> within,
      List<AreaJson> formedFrom,
      List<AreaJson> became,
      List<AreaJson> residentialGroups) {}

  /// @param until first day on which it is no longer in force
  record AreaJson(
      UUID id,
      Area.Level level,
      @Nullable String code,
      String kind,
      String name,
      String fullName,
      String nameEn,
      LocalDate since,
      @Nullable LocalDate until,
      @Nullable BigDecimal areaKm2) {

    static AreaJson of(Area area) {
      return new AreaJson(
          area.id().value(),
          area.level(),
          area.code().orElse(null),
          area.kind(),
          area.name(),
          area.fullName(),
          area.nameEn(),
          area.since(),
          area.until().orElse(null),
          area.areaKm2().orElse(null));
    }
  }
}
