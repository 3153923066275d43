package org.chungtay.care.report;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chungtay.care.voice.Intake;
import org.chungtay.care.voice.Located;
import org.chungtay.care.voice.Located.Spot;
import org.chungtay.care.voice.Near;
import org.chungtay.care.voice.Sent;
import org.chungtay.care.voice.Sort;
import org.chungtay.care.voice.Voice;
import org.chungtay.care.voice.VoiceRows;
import org.chungtay.care.voice.VoiceRules;
import org.chungtay.place.Place;
import org.chungtay.place.Places;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.RequestLanguage;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// "Something is wrong here": photo first, no account, nothing about whoever reports.
@Controller
@Open
class NeglectedPlacePages {
  private static final String NEW = "/reports/new";
  private static final int LONGEST_WORDS = 1000;
  private static final int LONGEST_WHERE = 200;

  private final Intake intake;
  private final Located located;
  private final VoiceRules rules;
  private final VoiceRows rows;
  private final Places places;
  private final Territory territory;
  private final PageFactory pages;
  private final CityClock clock;

  NeglectedPlacePages(
      Intake intake,
      Located located,
      VoiceRules rules,
      VoiceRows rows,
      Places places,
      Territory territory,
      PageFactory pages,
      CityClock clock) {
    this.intake = intake;
    this.located = located;
    this.rules = rules;
    this.rows = rows;
    this.places = places;
    this.territory = territory;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping(NEW)
  ModelAndView form(
      @RequestParam(defaultValue = "") String place,
      @RequestParam(defaultValue = "") String latitude,
      @RequestParam(defaultValue = "") String longitude,
      Form form) {
    var scanned = place(place);
    var tapped = located.tapped(latitude, longitude);
    return Pages.page(
        "care/report/form",
        new ReportModel(
            form,
            scanned,
            rules.kinds(Sort.REPORT),
            territory.communes(territory.city().id(), clock.today()),
            tapped,
            scanned.map(this::open).or(() -> tapped.map(this::near)).orElse(List.of())));
  }

  private List<Voice> near(Spot spot) {
    var metres = rules.of(Sort.REPORT).nearMetres();
    return rows.alike(Sort.REPORT, Near.around(spot.latitude(), spot.longitude(), metres));
  }

  private List<Voice> open(Place place) {
    return rows.alike(Sort.REPORT, Near.at(place.id().value()));
  }

  private Optional<Place> place(String code) {
    return code.isBlank()
        ? Optional.empty()
        : places.byCode(code).filter(place -> place.state() != Place.State.PROPOSED);
  }

  @Limited(calls = 20, minutes = 60)
  @PostMapping(NEW)
  @FormPage(NEW)
  ModelAndView send(
      Form form,
      @RequestParam(name = "photo", required = false) @Nullable List<MultipartFile> pictures,
      HttpServletRequest request)
      throws IOException {
    var chosen = Intake.chosen(Optional.ofNullable(pictures));
    var sent = read(form, chosen.isEmpty(), request);
    var link = pages.of(request).publicAddress("/reports/work");
    var received = intake.receive(sent, chosen, link);
    return Pages.changed("/reports/follow/" + received.token(), "care.report.notice.sent");
  }

  private Sent read(Form form, boolean withoutPhoto, HttpServletRequest request) {
    var id = form.id("id");
    var kind = rules.chosen(form, Sort.REPORT);
    var words = form.lines("words", LONGEST_WORDS);
    var whereabouts = form.lineOrEmpty("whereabouts", LONGEST_WHERE);
    if (words.isEmpty() && withoutPhoto && form.refusal("words").isEmpty()) {
      form.refuse("photo", "photo-or-words");
    }
    if (form.ticked("person")) {
      form.refuse("person", "report-about-a-person");
    }
    var place = scanned(form);
    var spot = place.map(this::spot).orElseGet(() -> located.of(form));
    form.check();
    return new Sent(
        "page:" + id,
        Sort.REPORT,
        kind,
        place.map(one -> one.id().value()).orElse(null),
        spot.area().map(Area::id).orElseThrow(),
        place.flatMap(Place::residential).or(Optional::<AreaId>empty),
        false,
        spot.latitude(),
        spot.longitude(),
        whereabouts,
        words,
        RequestLanguage.of(request),
        null,
        null);
  }

  private Optional<Place> scanned(Form form) {
    var code = form.one("place");
    var place = place(code);
    if (place.isEmpty() && !code.isBlank() && form.refusal("place").isEmpty()) {
      form.refuse("place", "not-a-choice");
    }
    return place;
  }

  private Spot spot(Place place) {
    return new Spot(
        Optional.of(territory.get(place.area())),
        place.middle().latitude(),
        place.middle().longitude());
  }
}
