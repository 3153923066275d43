package org.chungtay.portal.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chungtay.organization.Branches;
import org.chungtay.organization.Branches.Branch;
import org.chungtay.organization.Branches.Sector;
import org.chungtay.organization.Branches.Wanted;
import org.chungtay.organization.Organization;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Figure;
import org.chungtay.outcome.Outcomes.UnitFigure;
import org.chungtay.portal.BigFigure;
import org.chungtay.portal.FigureFilter;
import org.chungtay.portal.Happenings;
import org.chungtay.portal.Period;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Page;
import org.springframework.stereotype.Component;

/// Puts sectoral branches and what they did into the reader's words. The figures of all branches of
/// a page are read at once.
@Component
class SectoralBranches {
  private static final int SIZE = 25;
  private static final int DONE = 12;
  private static final int DAYS_AHEAD = 14;
  private static final int MOST_COMING = 6;
  private static final int FIGURES_OF_A_LINE = 3;

  private final Branches branches;
  private final Outcomes outcomes;
  private final Happenings happenings;
  private final CityClock clock;

  SectoralBranches(Branches branches, Outcomes outcomes, Happenings happenings, CityClock clock) {
    this.branches = branches;
    this.outcomes = outcomes;
    this.happenings = happenings;
    this.clock = clock;
  }

  SectoralBranchesModel list(
      Page page,
      Organization organization,
      Period period,
      String words,
      String sector,
      int number) {
    var chosen =
        Arrays.stream(Sector.values()).filter(one -> one.code().equals(sector)).findFirst();
    var wanted = new Wanted(words, chosen, number, SIZE);
    var count = branches.count(organization.id(), clock.today(), wanted);
    return new SectoralBranchesModel(
        organization,
        period,
        words,
        chosen.map(Sector::code).orElse(""),
        sectors(page),
        lines(page, organization, period, wanted),
        number,
        (int) ((count + SIZE - 1) / SIZE),
        count);
  }

  private static List<Option> sectors(Page page) {
    return Arrays.stream(Sector.values())
        .map(one -> new Option(one.code(), page.t("organization.sector." + one.code())))
        .toList();
  }

  private List<SectoralBranchesModel.Line> lines(
      Page page, Organization organization, Period period, Wanted wanted) {
    var found = branches.of(organization.id(), clock.today(), wanted);
    var figures = figures(found.stream().map(Branch::id).toList(), period.filter());
    var path = "/organizations/" + organization.code() + "/branches/";
    return found.stream()
        .map(branch ->
            new SectoralBranchesModel.Line(
                branch,
                period.filter().period(path + branch.id()),
                figures.getOrDefault(branch.id(), List.of()).stream()
                    .limit(FIGURES_OF_A_LINE)
                    .map(one -> words(page, one))
                    .toList()))
        .toList();
  }

  private static String words(Page page, Figure figure) {
    var language = page.language().tag();
    return page.t(
        "portal.branch.figure",
        "name",
        figure.indicator().name(language),
        "value",
        page.number(figure.total(), figure.indicator().decimals()),
        "unit",
        figure.indicator().unit(language));
  }

  private Map<UnitId, List<Figure>> figures(List<UnitId> units, FigureFilter period) {
    if (units.isEmpty()) {
      return Map.of();
    }
    var codes = outcomes.indicators().stream().map(Indicator::code).toList();
    return outcomes.ofUnits(units, codes, period.from(), period.to()).stream()
        .collect(
            Collectors.groupingBy(
                UnitFigure::unit, Collectors.mapping(UnitFigure::figure, Collectors.toList())));
  }

  SectoralBranchModel one(
      Page page, Organization organization, Branch branch, Period period, int number) {
    var filter = period.filter();
    var figures = figures(List.of(branch.id()), filter).getOrDefault(branch.id(), List.of());
    var done = happenings.done(branch.id(), filter, number, DONE);
    return new SectoralBranchModel(
        organization,
        branch,
        period,
        BigFigure.of(page, figures, "#done"),
        happenings.cards(page, happenings.coming(branch.id(), DAYS_AHEAD, MOST_COMING)),
        happenings.cards(page, done.activities()),
        number,
        done.pages(),
        done.count());
  }
}
