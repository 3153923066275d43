package org.chungtay.care.need;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.chungtay.care.voice.Intake;
import org.chungtay.care.voice.Located;
import org.chungtay.care.voice.Sent;
import org.chungtay.care.voice.Sort;
import org.chungtay.care.voice.VoiceRules;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// "Our lane floods", "we need bins", "somebody old lives alone here": what is needed, never who.
@Controller
@Open
class NeedPages {
  private static final String NEW = "/needs/new";
  private static final int LONGEST_WORDS = 1000;
  private static final int SHORTEST_WORDS = 10;
  private static final int LONGEST_WHERE = 200;

  private final Intake intake;
  private final Located located;
  private final VoiceRules rules;
  private final Territory territory;
  private final PageFactory pages;
  private final CityClock clock;

  NeedPages(
      Intake intake,
      Located located,
      VoiceRules rules,
      Territory territory,
      PageFactory pages,
      CityClock clock) {
    this.intake = intake;
    this.located = located;
    this.rules = rules;
    this.territory = territory;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping(NEW)
  ModelAndView form(@RequestParam(defaultValue = "") String ward, Form form) {
    var chosen =
        ward.isBlank()
            ? Optional.<Area>empty()
            : territory.commune(ward, clock.today()).filter(one -> one.until().isEmpty());
    return Pages.page(
        "care/need/form",
        new NeedModel(
            form,
            rules.kinds(Sort.NEED),
            territory.communes(territory.city().id(), clock.today()),
            chosen,
            chosen
                .map(one -> territory.residentialGroups(one.id(), clock.today()))
                .orElse(List.of())));
  }

  @Limited(calls = 20, minutes = 60)
  @PostMapping(NEW)
  @FormPage(NEW)
  ModelAndView send(Form form, HttpServletRequest request) throws IOException {
    var sent = read(form, request);
    var link = pages.of(request).publicAddress("/reports/work");
    var received = intake.receive(sent, List.of(), link);
    return Pages.changed("/needs/follow/" + received.token(), "care.need.notice.sent");
  }

  private Sent read(Form form, HttpServletRequest request) {
    var id = form.id("id");
    var kind = rules.chosen(form, Sort.NEED);
    var words = words(form);
    var whereabouts = form.lineOrEmpty("whereabouts", LONGEST_WHERE);
    var spot = located.of(form);
    var residential = residential(form, spot.area());
    var forGroup = form.ticked("for-group");
    if (forGroup && residential.isEmpty() && form.refusal("residential").isEmpty()) {
      form.refuse("residential", "needed");
    }
    form.check();
    return new Sent(
        "page:" + id,
        Sort.NEED,
        kind,
        null,
        spot.area().map(Area::id).orElseThrow(),
        residential,
        forGroup,
        spot.latitude(),
        spot.longitude(),
        whereabouts,
        words,
        RequestLanguage.of(request),
        null,
        null);
  }

  private static String words(Form form) {
    var words = form.lines("words", LONGEST_WORDS);
    if (words.length() < SHORTEST_WORDS && form.refusal("words").isEmpty()) {
      form.refuse("words", words.isEmpty() ? "needed" : "need-too-short");
    }
    return words;
  }

  private Optional<AreaId> residential(Form form, Optional<Area> ward) {
    var asked = form.idIfGiven("residential").map(AreaId::of);
    var known =
        asked.filter(group ->
            ward.stream()
                .flatMap(one -> territory.residentialGroups(one.id(), clock.today()).stream())
                .anyMatch(one -> one.id().equals(group)));
    if (asked.isPresent() && known.isEmpty()) {
      form.refuse("residential", "not-a-choice");
    }
    return known;
  }
}
