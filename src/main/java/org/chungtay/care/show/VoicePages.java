package org.chungtay.care.show;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.chungtay.care.voice.Sort;
import org.chungtay.care.voice.Voice;
import org.chungtay.care.voice.VoiceRows;
import org.chungtay.care.voice.VoiceRules;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What everybody may know of what citizens say.
@Controller
@Open
class VoicePages {
  private static final int SIZE = 20;

  private final PublicVoices voices;
  private final VoiceRows rows;
  private final VoiceRules rules;
  private final VoiceViews views;
  private final Supports supports;
  private final VoiceDevice devices;
  private final Territory territory;
  private final PageFactory pages;
  private final CityClock clock;

  VoicePages(
      PublicVoices voices,
      VoiceRows rows,
      VoiceRules rules,
      VoiceViews views,
      Supports supports,
      VoiceDevice devices,
      Territory territory,
      PageFactory pages,
      CityClock clock) {
    this.voices = voices;
    this.rows = rows;
    this.rules = rules;
    this.views = views;
    this.supports = supports;
    this.devices = devices;
    this.territory = territory;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/{sort:reports|needs}")
  ModelAndView list(
      @PathVariable String sort,
      @RequestParam(defaultValue = "") String ward,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String order,
      @RequestParam(defaultValue = "") String page) {
    var area = area(ward);
    var asked = PublicAsk.of(Sort.of(sort), area, kind, state, order);
    return Pages.page("care/show/list", model(asked, area, Paging.asked(page)));
  }

  private ListModel model(PublicAsk asked, Optional<Area> area, int page) {
    long count = voices.count(asked);
    int all = Math.toIntExact(Math.ceilDiv(count, SIZE));
    int current = Math.clamp(page, 0, Math.max(0, all - 1));
    return new ListModel(
        asked.sort(),
        voices.open(asked.at(current, SIZE)),
        territory.communes(territory.city().id(), clock.today()),
        rules.kinds(asked.sort()),
        area,
        area.map(Area::key).orElse(""),
        asked.kind(),
        asked.state(),
        asked.order(),
        voices.onTime(asked.sort(), asked.areas()),
        area.isPresent() ? List.of() : voices.byWard(asked.sort()),
        rules.of(asked.sort()).answerDays(),
        current,
        all,
        count);
  }

  /// A ward that is none is none: everything is shown.
  private Optional<Area> area(String key) {
    return key.isEmpty() ? Optional.empty() : territory.commune(key, clock.today());
  }

  @GetMapping("/{sort:reports|needs}/{reference:[2-9A-HJ-NP-Z]{8}}")
  ModelAndView one(
      @PathVariable String sort, @PathVariable String reference, HttpServletRequest request) {
    var voice = shown(sort, reference);
    return Pages.page(
        "care/show/shown", views.shown(voice, pages.of(request), devices.of(request)));
  }

  @Limited(calls = 60, minutes = 60)
  @PostMapping("/{sort:reports|needs}/{reference:[2-9A-HJ-NP-Z]{8}}/support")
  ModelAndView support(
      @PathVariable String sort,
      @PathVariable String reference,
      HttpServletRequest request,
      HttpServletResponse response) {
    var voice = shown(sort, reference);
    if (voice.state().open()) {
      supports.support(voice, devices.named(request, response));
    }
    return Pages.changed(voice.address(), "care.voice.notice.supported");
  }

  private Voice shown(String sort, String reference) {
    return rows.byReference(Sort.of(sort), reference)
        .filter(voice -> !voice.hidden())
        .orElseThrow(() -> new NotFound("voice"));
  }
}
