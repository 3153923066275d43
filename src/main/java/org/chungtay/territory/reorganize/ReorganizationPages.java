package org.chungtay.territory.reorganize;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.reorganize.Plan.NewCommune;
import org.chungtay.territory.reorganize.Plan.State;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// An administrator writes a reorganisation, sees what it touches, and another one approves it.
@Controller
@Needs("installation.administer")
class ReorganizationPages {
  private static final String ADDRESS = "/administration/reorganizations";
  private static final LocalDate EARLIEST = LocalDate.of(2025, 7, 2);
  private static final int YEARS_AHEAD = 10;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final int WEIGHT_DIGITS = 4;

  private final Reorganizations reorganizations;
  private final ReorganizationModels models;
  private final CityClock clock;

  ReorganizationPages(
      Reorganizations reorganizations, ReorganizationModels models, CityClock clock) {
    this.reorganizations = reorganizations;
    this.models = models;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  ModelAndView list(Actor actor) {
    return Pages.page("territory/reorganize/list", models.list(actor));
  }

  @GetMapping(ADDRESS + "/new")
  ModelAndView newOne(Actor actor, Form form) {
    var _ = reorganizations.all(actor);
    return Pages.page("territory/reorganize/new", new NewPlanModel(form));
  }

  @PostMapping(ADDRESS)
  @FormPage(ADDRESS + "/new")
  ModelAndView write(Actor actor, Form form) {
    var id = form.id("id");
    var instrument = form.line("instrument", 300);
    var day = form.day("day", EARLIEST, clock.today().plusYears(YEARS_AHEAD));
    form.check();
    reorganizations.write(actor, id, day, instrument);
    return Pages.changed(ADDRESS + "/" + id, "territory.notice.planned");
  }

  @GetMapping(ADDRESS + "/{id}")
  ModelAndView show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") String page,
      Actor actor,
      Form form) {
    int number = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0;
    return Pages.page("territory/reorganize/plan", models.of(actor, id, form, number));
  }

  @PostMapping(ADDRESS + "/{id}/become")
  @FormPage(ADDRESS + "/{id}")
  ModelAndView become(@PathVariable UUID id, Actor actor, Form form) {
    var formers = form.ids("former").stream().map(AreaId::of).toList();
    if (formers.isEmpty() && form.refusal("former").isEmpty()) {
      form.refuse("former", "needed");
    }
    var commune = commune(id, form);
    var weight = weight(form);
    form.check();
    reorganizations.become(actor, id, formers, commune, weight);
    return Pages.changed(ADDRESS + "/" + id, "territory.notice.plan-changed");
  }

  private static NewCommune commune(UUID plan, Form form) {
    var kind = form.one("kind");
    if (!NewCommune.KINDS.contains(kind)) {
      form.refuse("kind", "not-a-choice");
    }
    var name = form.line("name", 120);
    var code = form.line("code", 10);
    if (form.refusal("code").isEmpty() && !code.matches("[0-9]{1,10}")) {
      form.refuse("code", "not-an-area-code");
    }
    return NewCommune.of(plan, code, kind, name);
  }

  private static BigDecimal weight(Form form) {
    var percent = form.quantityIfGiven("weight", WHOLE, WEIGHT_DIGITS).orElse(WHOLE);
    if (percent.signum() == 0) {
      form.refuse("weight", "needed");
    }
    return percent.movePointLeft(2);
  }

  @PostMapping(ADDRESS + "/{id}/remove")
  @FormPage(ADDRESS + "/{id}")
  ModelAndView remove(@PathVariable UUID id, Actor actor, Form form) {
    var former = form.id("former");
    var code = form.one("code");
    form.check();
    reorganizations.remove(actor, id, AreaId.of(former), code);
    return Pages.changed(ADDRESS + "/" + id, "territory.notice.plan-changed");
  }

  @PostMapping(ADDRESS + "/{id}/approve")
  @FormPage(ADDRESS + "/{id}")
  ModelAndView approve(@PathVariable UUID id, Actor actor, Form form) {
    var version = form.whole("version", 1, Integer.MAX_VALUE);
    form.check();
    var state = reorganizations.approve(actor, id, version);
    return Pages.changed(
        ADDRESS + "/" + id,
        state == State.APPLIED ? "territory.notice.applied" : "territory.notice.approved");
  }

  @PostMapping(ADDRESS + "/{id}/drop")
  @FormPage(ADDRESS + "/{id}")
  ModelAndView drop(@PathVariable UUID id, Actor actor) {
    reorganizations.drop(actor, id);
    return Pages.changed(ADDRESS, "territory.notice.dropped");
  }
}
