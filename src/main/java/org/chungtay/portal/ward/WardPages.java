package org.chungtay.portal.ward;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chungtay.care.KeptPlaces;
import org.chungtay.care.Voices;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.outcome.DeclaredFigures.Days;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Sought;
import org.chungtay.portal.BigFigure;
import org.chungtay.portal.Cached;
import org.chungtay.portal.FigureFilter;
import org.chungtay.portal.FigureFilters;
import org.chungtay.portal.Happenings;
import org.chungtay.portal.Period;
import org.chungtay.portal.Snapshot;
import org.chungtay.portal.WardMaps;
import org.chungtay.portal.ground.GroundLines;
import org.chungtay.shared.text.Typed;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaMatch;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Wards: all of them on a map, one found by its name (a former one leads to what it became), and
/// one with its figures.
@Controller
@Open
class WardPages {
  private static final int LONGEST_NAME = 100;
  private static final int DAYS_AHEAD = 14;

  private final Territory territory;
  private final Organizations organizations;
  private final Outcomes outcomes;
  private final FiguresThen then;
  private final GroundLines claims;
  private final Voices voices;
  private final KeptPlaces kept;
  private final Happenings activities;
  private final FigureFilters filters;
  private final WardMaps maps;
  private final Snapshot snapshot;
  private final PageFactory pages;
  private final CityClock clock;

  WardPages(
      Territory territory,
      Organizations organizations,
      Outcomes outcomes,
      FiguresThen then,
      GroundLines claims,
      Voices voices,
      KeptPlaces kept,
      Happenings activities,
      FigureFilters filters,
      WardMaps maps,
      Snapshot snapshot,
      PageFactory pages,
      CityClock clock) {
    this.territory = territory;
    this.organizations = organizations;
    this.outcomes = outcomes;
    this.then = then;
    this.claims = claims;
    this.voices = voices;
    this.kept = kept;
    this.activities = activities;
    this.filters = filters;
    this.maps = maps;
    this.snapshot = snapshot;
    this.pages = pages;
    this.clock = clock;
  }

  @Cached
  @GetMapping("/wards")
  ModelAndView wards(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
    var page = pages.of(request);
    var form = FigureFilters.typed(request);
    var day = filters.day(form, "boundaries");
    var line = Typed.line(q);
    var asked = line.substring(0, Math.min(line.length(), LONGEST_NAME));
    return Pages.page(
        "portal/ward/wards",
        new WardsModel(
            asked,
            asked.isEmpty() ? List.of() : found(territory.match(asked)),
            form,
            day,
            filters.wards(day.orElseGet(page::today)),
            maps.plain(page, Optional.empty(), day.orElseGet(page::today))));
  }

  @Cached
  @GetMapping("/wards/{key}")
  ModelAndView ward(@PathVariable String key, HttpServletRequest request) {
    var ward = filters.ward(key);
    var path = "/wards/" + ward.key();
    if (!key.equals(ward.key())) {
      return Pages.goTo(path);
    }
    var page = pages.of(request);
    var form = FigureFilters.typed(request);
    var shown = filters.read(form, ward);
    var period = filters.period(page, form, shown, path);
    var ground = ground(ward, shown.boundaries());
    return Pages.page("portal/ward/ward", snapshot.of(() -> model(page, ward, ground, period)));
  }

  private WardGround ground(Area ward, Optional<LocalDate> asOf) {
    return new WardGround(
        territory.formedFrom(ward.id()),
        territory.became(ward.id()),
        asOf,
        asOf.map(day -> territory.onItsGround(ward.id(), day)).orElse(List.of()));
  }

  private WardModel model(Page page, Area ward, WardGround ground, Period period) {
    var filter = period.filter().in(ward);
    var done = activities.done(filter, 12);
    return new WardModel(
        ward,
        ground,
        period,
        figures(page, ward, ground, period),
        claims.read(
            page,
            Sought.of(ward.id(), ground.restated(ward), new Days(filter.from(), filter.to()))),
        activities.awaited(filter),
        activities.cards(page, activities.coming(filter, DAYS_AHEAD, 6)),
        activities.cards(page, done.stream().limit(6).toList()),
        activities.photos(done, 8),
        units(filter, ward, page.language().tag()),
        voices.of(ward.id()),
        care(page, ward),
        maps.plain(page, Optional.of(ward)));
  }

  private Optional<WardModel.Care> care(Page page, Area ward) {
    return ward.until().isPresent()
        ? Optional.empty()
        : Optional.of(new WardModel.Care(kept.of(ward.id()), kept.picture(page, ward)));
  }

  private List<BigFigure> figures(Page page, Area ward, WardGround ground, Period period) {
    return ground
        .restated(ward)
        .map(day -> then.read(page, ward, period.filter(), day))
        .orElseGet(() -> {
          var filter = period.filter().in(ward);
          return BigFigure.of(page, outcomes.totals(filter.scope()), filter);
        });
  }

  private List<WardModel.UnitLine> units(FigureFilter filter, Area ward, String language) {
    var byId =
        organizations.all().stream()
            .collect(Collectors.toMap(Organization::id, Function.identity()));
    return organizations.inArea(ward.id(), clock.today()).stream()
        .filter(unit -> unit.kind() == Unit.Kind.WARD)
        .flatMap(unit ->
            Optional.ofNullable(byId.get(unit.organization())).stream()
                .map(one ->
                    new WardModel.UnitLine(
                        unit, one.name(language), filter.of(one).query("/indicators"))))
        .toList();
  }

  private static List<WardsModel.Found> found(AreaMatch match) {
    return switch (match) {
      case AreaMatch.None() -> List.of();
      case AreaMatch.One(Area area) -> List.of(found(area, ""));
      case AreaMatch.Several(List<AreaMatch.Candidate> candidates) ->
          candidates.stream()
              .map(candidate ->
                  candidate.becoming().isEmpty()
                      ? found(candidate.area(), String.join(", ", candidate.within()))
                      : found(
                          candidate.area(),
                          candidate.becoming().stream()
                              .map(Area::fullName)
                              .collect(Collectors.joining(", ", "→ ", ""))))
              .toList();
    };
  }

  private static WardsModel.Found found(Area area, String within) {
    return new WardsModel.Found(area.fullName(), within, "/wards/" + area.key());
  }
}
