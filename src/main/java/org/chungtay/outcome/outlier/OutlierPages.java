package org.chungtay.outcome.outlier;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.outlier.Outlier.Kind;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Needs(Outliers.LOOK)
class OutlierPages {
  private static final String ADDRESS = "/outliers";
  private static final String ONE =
      ADDRESS + "/{unit}/{indicator:[a-z-]+}/{month:[0-9]{4}-[01][0-9]}/{kind:history|neighbours}";
  private static final int SIZE = 25;
  private static final int LONGEST_NOTE = 500;

  private final Outliers outliers;
  private final Organizations organizations;
  private final Territory territory;
  private final Outcomes outcomes;

  OutlierPages(
      Outliers outliers, Organizations organizations, Territory territory, Outcomes outcomes) {
    this.outliers = outliers;
    this.organizations = organizations;
    this.territory = territory;
    this.outcomes = outcomes;
  }

  @GetMapping(ADDRESS)
  ModelAndView list(
      Actor actor,
      Form form,
      @RequestParam(defaultValue = "false") boolean looked,
      @RequestParam(defaultValue = "0") int page) {
    var number = Math.clamp(page, 0, 100_000);
    var count = outliers.count(actor, looked);
    return Pages.page(
        "outcome/outlier/list",
        new OutliersModel(
            form,
            lines(outliers.in(actor, looked, number, SIZE)),
            looked,
            outliers.mayFind(actor),
            number,
            (int) ((count + SIZE - 1) / SIZE),
            count));
  }

  /// Reads a year of the book, hence the limit.
  @Limited(calls = 10, minutes = 60)
  @PostMapping(ADDRESS)
  ModelAndView find(Actor actor) {
    outliers.find(actor);
    return Pages.changed(ADDRESS, "outcome.notice.outliers-found");
  }

  @PostMapping(ONE)
  @FormPage(ADDRESS)
  ModelAndView note(
      @PathVariable UUID unit,
      @PathVariable String indicator,
      @PathVariable String month,
      @PathVariable String kind,
      Actor actor,
      Form form) {
    var note = form.line("note", LONGEST_NOTE);
    form.check();
    outliers.note(
        actor,
        unit,
        indicator,
        YearMonth.parse(month),
        Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
        note);
    return Pages.changed(ADDRESS, "outcome.notice.outlier-looked");
  }

  private List<OutliersModel.Line> lines(List<Outlier> found) {
    var units =
        organizations.units(found.stream().map(one -> UnitId.of(one.unit())).distinct().toList());
    return found.stream()
        .flatMap(one ->
            outcomes
                .indicator(one.indicator())
                .map(indicator -> {
                  var unit = Optional.ofNullable(units.get(UnitId.of(one.unit())));
                  return new OutliersModel.Line(
                      one,
                      indicator,
                      unit.map(Unit::name).orElse(one.unit().toString()),
                      rows(one, unit));
                })
                .stream())
        .toList();
  }

  /// The rows of the month, of the unit's organisation in the unit's ward.
  private String rows(Outlier one, Optional<Unit> unit) {
    var narrowed =
        Stream.of(
                unit.map(of -> "&organization=" + organizations.get(of.organization()).code()),
                unit.filter(of -> of.kind() != Unit.Kind.CITY)
                    .map(of -> "&ward=" + territory.communeOf(of.area())))
            .flatMap(Optional::stream)
            .reduce("", String::concat);
    return "/indicators/%s?from=%s&to=%s%s"
        .formatted(one.indicator(), one.month().atDay(1), one.month().atEndOfMonth(), narrowed);
  }
}
