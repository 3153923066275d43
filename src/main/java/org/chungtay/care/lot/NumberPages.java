package org.chungtay.care.lot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chungtay.care.CarePermissions;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// The public number: typed by one, and again by one of another organisation.
@Controller
@Needs("care.confirm")
class NumberPages {
  private static final String ADDRESS = "/lots/{month}/number";
  private static final int LONGEST_WORDS = 500;

  private final PublicLots lots;
  private final SkippedDays skips;
  private final Access access;
  private final Organizations organizations;
  private final CityClock clock;

  NumberPages(
      PublicLots lots,
      SkippedDays skips,
      Access access,
      Organizations organizations,
      CityClock clock) {
    this.lots = lots;
    this.skips = skips;
    this.access = access;
    this.organizations = organizations;
    this.clock = clock;
  }

  @GetMapping(ADDRESS)
  ModelAndView show(@PathVariable String month, Actor actor, Form form) {
    var draw = lots.get(first(month));
    return Pages.page(
        "care/lot/number",
        new NumberModel(
            draw,
            form,
            units(actor).stream()
                .map(unit -> new Option(unit.id().toString(), unit.name()))
                .toList(),
            actor.person(),
            clock.today().isBefore(draw.numberDay()),
            skips.of(draw.month())));
  }

  private static LocalDate first(String month) {
    return Month.of(month).orElseThrow(() -> new NotFound("draw"));
  }

  /// Whoever may everywhere does it for one of the city's units.
  private List<Unit> units(Actor actor) {
    var scopes = access.scopes(actor, CarePermissions.CONFIRM);
    return scopes.contains(Access.INSTALLATION)
        ? organizations.all().stream().map(one -> organizations.cityUnit(one.id())).toList()
        : List.copyOf(organizations.units(scopes.stream().map(UnitId::of).toList()).values());
  }

  @PostMapping(ADDRESS)
  @FormPage(ADDRESS)
  ModelAndView enter(@PathVariable String month, Actor actor, Form form) {
    var draw = lots.get(first(month));
    var unit = unit(actor, form);
    var number = number(draw, form);
    form.check();
    return switch (lots.enter(actor, draw.month(), unit, number)) {
      case TYPED -> Pages.changed(draw.address() + "/number", "care.lot.notice.number-typed");
      case DIFFERS -> Pages.changed(draw.address() + "/number", "care.lot.notice.number-differs");
      case SURE -> Pages.changed(draw.address(), "care.lot.notice.number-sure");
    };
  }

  /// No number was drawn on the day that counts.
  @PostMapping("/lots/{month}/no-drawing")
  @FormPage(ADDRESS)
  ModelAndView without(@PathVariable String month, Actor actor, Form form) {
    var draw = lots.get(first(month));
    var unit = unit(actor, form);
    var day = form.day("day", draw.month(), draw.month().plusYears(1));
    var words = form.line("words", LONGEST_WORDS);
    form.check();
    var sure = skips.say(actor, draw.month(), unit, day, words);
    return Pages.changed(
        draw.address() + "/number",
        sure ? "care.lot.notice.without-sure" : "care.lot.notice.without-said");
  }

  private UnitId unit(Actor actor, Form form) {
    var unit = UnitId.of(form.id("unit"));
    if (form.refusal("unit").isEmpty()
        && (organizations.find(unit).isEmpty()
            || !access.allows(actor, CarePermissions.CONFIRM, unit.value()))) {
      form.refuse("unit", "not-a-choice");
    }
    return unit;
  }

  private static String number(LotDraw draw, Form form) {
    var number = form.line("number", 20);
    if (form.refusal("number").isEmpty() && !number.matches("[0-9]{" + draw.digits() + "}")) {
      form.refuse("number", "not-the-digits", Map.of("digits", draw.digits()));
    }
    return number;
  }
}
