package org.chungtay.portal.declared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.DeclaredFigures;
import org.chungtay.outcome.DeclaredFigures.Compared;
import org.chungtay.outcome.DeclaredFigures.Qualifier;
import org.chungtay.outcome.DeclaredFigures.Statement;
import org.chungtay.outcome.Outcomes.Figure;
import org.chungtay.portal.FigureFilter;
import org.chungtay.portal.ScopeNames;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// Puts declared figures into the reader's words.
@Component
public class DeclaredLines {
  /// "About" and "nearly" are taken to be within a tenth.
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private final DeclaredFigures declared;
  private final Organizations organizations;
  private final Territory territory;
  private final ScopeNames scopes;

  DeclaredLines(
      DeclaredFigures declared,
      Organizations organizations,
      Territory territory,
      ScopeNames scopes) {
    this.declared = declared;
    this.organizations = organizations;
    this.territory = territory;
    this.scopes = scopes;
  }

  public List<DeclaredLine> of(Page page, Optional<String> indicator) {
    return lines(page, declared.published(indicator));
  }

  DeclaredModel page(Page page, String words, int number, int size) {
    var found = declared.published(wanted(page, words), number, size);
    return new DeclaredModel(
        lines(page, found.figures()),
        words,
        found.page(),
        found.pages(),
        found.count(),
        page.viewer().officer());
  }

  private DeclaredFigures.Wanted wanted(Page page, String words) {
    return DeclaredFigures.Wanted.of(
        words,
        page.language().tag(),
        organizations.all(),
        territory.all(declared.areas()).values(),
        page.t("portal.declared.whole-city"));
  }

  private List<DeclaredLine> lines(Page page, List<Compared> all) {
    var names =
        scopes.of(all.stream().flatMap(one -> one.declared().statement().area().stream()).toList());
    return all.stream().map(one -> line(page, one, names, Optional.empty())).toList();
  }

  /// @param day under whose boundaries its evidence was read, if it was
  public static DeclaredLine line(
      Page page, Compared one, ScopeNames.Names names, Optional<LocalDate> day) {
    var said = one.declared().statement();
    return new DeclaredLine(
        one.declared().id().toString(),
        said.title(),
        said.quote(),
        said(page, said),
        said.claimant(),
        names.words(page, said.organization(), said.area()),
        period(page, said),
        said.definition(),
        new DeclaredLine.Cited(
            said.source().title(),
            said.source().link().orElse(""),
            said.source().day().map(page::day).orElse("")),
        one.evidenced()
            .map(figure -> {
              var scope = said.scope().orElseThrow();
              var filter =
                  day.map(it -> names.under(scope, it)).orElseGet(() -> names.filter(scope));
              return evidence(
                  page, figure, said.qualifier(), said.quantity().orElse(BigDecimal.ZERO), filter);
            }),
        one.whyNot().map(DeclaredLines::key).orElse(""),
        one.declared().withdrawn().orElse(""));
  }

  private static String key(DeclaredFigures.WhyNot why) {
    return "portal.declared.why." + code(why);
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String said(Page page, Statement said) {
    return said.quantity()
        .map(amount -> said(page, said.qualifier(), amount, said.unit()))
        .orElseGet(() -> page.t("outcome.declared.no-number"));
  }

  /// nearly 12,000 houses
  public static String said(Page page, Qualifier qualifier, BigDecimal amount, String unit) {
    return page.t(
        "outcome.said." + code(qualifier), "amount", (page.number(amount, 3) + " " + unit).strip());
  }

  private static String period(Page page, Statement said) {
    var days =
        said.period().map(one -> page.day(one.first()) + " – " + page.day(one.last())).stream();
    return Stream.concat(Stream.of(said.periodWords()).filter(words -> !words.isEmpty()), days)
        .collect(Collectors.joining(" · "));
  }

  /// @param filter where the evidence opens
  public static DeclaredLine.Evidence evidence(
      Page page, Figure figure, Qualifier qualifier, BigDecimal said, FigureFilter filter) {
    var gap = figure.total().subtract(said);
    var unit = figure.indicator().unit(page.language().tag());
    var digits = figure.indicator().decimals();
    return new DeclaredLine.Evidence(
        page.number(figure.total(), digits) + " " + unit,
        filter.address(figure.indicator().code()),
        (gap.signum() > 0 ? "+" : "") + page.number(gap, digits) + " " + unit,
        holds(qualifier, said, figure.total()));
  }

  /// Whether the evidence bears out what was said.
  static boolean holds(Qualifier qualifier, BigDecimal said, BigDecimal evidenced) {
    var gap = evidenced.subtract(said);
    var near = gap.abs().compareTo(said.multiply(TENTH)) <= 0;
    return switch (qualifier) {
      case EXACTLY -> gap.signum() == 0;
      case ABOUT -> near;
      case NEARLY -> near && gap.signum() <= 0;
      case MORE_THAN -> gap.signum() > 0;
    };
  }
}
