package org.chungtay.outcome.target;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Targets.Aim;
import org.chungtay.outcome.ground.Listed;
import org.chungtay.outcome.ground.WardChoices;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where targets are written, changed and published.
@Controller
@Needs("figures.keep")
class TargetPlanPages {
  private static final String ADDRESS = "/target-plans";
  private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);
  private static final int YEARS = 10;
  private static final BigDecimal LARGEST = new BigDecimal("1000000000");

  private final PlannedTargets targets;
  private final Outcomes outcomes;
  private final Organizations organizations;
  private final WardChoices wards;
  private final PageFactory pages;
  private final CityClock clock;

  TargetPlanPages(
      PlannedTargets targets,
      Outcomes outcomes,
      Organizations organizations,
      WardChoices wards,
      PageFactory pages,
      CityClock clock) {
    this.targets = targets;
    this.outcomes = outcomes;
    this.organizations = organizations;
    this.wards = wards;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  ModelAndView list(Actor actor, HttpServletRequest request) {
    var page = pages.of(request);
    var asked = Listed.Asked.of(Form.typed(request), KeptTargets.Order.PERIOD);
    var words = words();
    return Pages.page(
        "outcome/target/list",
        new TargetPlansModel(
            targets.keptBy(
                actor, words.wanted(page, asked.words()), words.named(page, asked.words()), asked),
            words));
  }

  @GetMapping(ADDRESS + "/new")
  ModelAndView newOne(Actor actor, Form form) {
    return page(actor, form, List.of());
  }

  @PostMapping(ADDRESS)
  @FormPage(ADDRESS + "/new")
  ModelAndView plan(Actor actor, Form form) {
    var id = form.id("id");
    var aim = aim(form);
    var quantity = quantity(form);
    var instrument = form.line("instrument", 300);
    form.check();
    targets.plan(actor, id, aim, quantity, instrument, "");
    return Pages.changed(ADDRESS + "/" + id, "outcome.notice.target-planned");
  }

  private Aim aim(Form form) {
    var indicator = form.line("indicator", 60);
    if (form.refusal("indicator").isEmpty() && outcomes.indicator(indicator).isEmpty()) {
      form.refuse("indicator", "not-a-choice");
    }
    var latest = clock.today().plusYears(YEARS);
    var first = form.day("first", EARLIEST, latest);
    var last = form.day("last", EARLIEST, latest);
    if (form.refusal("first").isEmpty() && form.refusal("last").isEmpty() && last.isBefore(first)) {
      form.refuse("last", "period-turned-round");
    }
    var organization = form.idIfGiven("organization").map(OrganizationId::of);
    var known = organizations.all().stream().map(Organization::id);
    if (organization.isPresent() && known.noneMatch(organization.get()::equals)) {
      form.refuse("organization", "not-a-choice");
    }
    var area = form.idIfGiven("area").map(AreaId::of);
    if (area.isPresent() && wards().stream().map(Area::id).noneMatch(area.get()::equals)) {
      form.refuse("area", "not-a-choice");
    }
    return new Aim(indicator, organization, area, first, last);
  }

  private static BigDecimal quantity(Form form) {
    var quantity = form.quantityIfGiven("quantity", LARGEST, 3);
    if (form.refusal("quantity").isEmpty() && quantity.map(BigDecimal::signum).orElse(0) == 0) {
      form.refuse("quantity", "needed");
    }
    return quantity.orElse(BigDecimal.ONE);
  }

  private List<Area> wards() {
    return wards.all();
  }

  @GetMapping(ADDRESS + "/{id}")
  ModelAndView show(@PathVariable UUID id, Actor actor, Form form) {
    return page(actor, form, targets.history(actor, id));
  }

  private ModelAndView page(Actor actor, Form form, List<TargetVersion> versions) {
    return Pages.page(
        "outcome/target/edit", new TargetPlanModel(form, versions, actor.person(), words()));
  }

  private AimWords words() {
    return new AimWords(
        outcomes.indicators(),
        organizations.all(),
        wards(),
        outcomes.indicators().stream().filter(Indicator::targetable).toList());
  }

  /// The scope stays; what the plan asks for changes, with its document and a reason.
  @PostMapping(ADDRESS + "/{id}")
  @FormPage(ADDRESS + "/{id}")
  ModelAndView change(@PathVariable UUID id, Actor actor, Form form) {
    var kept = targets.history(actor, id).getFirst();
    var quantity = quantity(form);
    var instrument = form.line("instrument", 300);
    var reason = form.line("reason", 500);
    form.check();
    targets.plan(actor, id, kept.aim(), quantity, instrument, reason);
    return Pages.changed(ADDRESS + "/" + id, "outcome.notice.target-planned");
  }

  @PostMapping(ADDRESS + "/{id}/approve")
  @FormPage(ADDRESS + "/{id}")
  ModelAndView approve(@PathVariable UUID id, Actor actor, Form form) {
    var version = form.whole("version", 1, 1_000_000);
    form.check();
    targets.approve(actor, id, version);
    return Pages.changed(ADDRESS + "/" + id, "outcome.notice.target-approved");
  }
}
