package org.chungtay.portal.declared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.DeclaredFigures;
import org.chungtay.outcome.DeclaredFigures.Compared;
import org.chungtay.outcome.DeclaredFigures.Qualifier;
import org.chungtay.outcome.DeclaredFigures.Statement;
import org.chungtay.outcome.Outcomes.Figure;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Puts declared figures into the reader's words.
@Component
public class DeclaredLines {
  /// "About" and "nearly" are taken to be within a tenth.
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private final DeclaredFigures declared;
  private final Organizations organizations;
  private final Territory territory;

  DeclaredLines(DeclaredFigures declared, Organizations organizations, Territory territory) {
    this.declared = declared;
    this.organizations = organizations;
    this.territory = territory;
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

  /// Whose figure it is and where is looked for in the reader's words.
  private DeclaredFigures.Wanted wanted(Page page, String words) {
    var folded = Folded.of(words);
    if (folded.isEmpty()) {
      return new DeclaredFigures.Wanted("", List.of(), List.of(), true);
    }
    return new DeclaredFigures.Wanted(
        folded,
        organizations.all().stream()
            .filter(one -> Folded.of(one.name(page.language().tag())).contains(folded))
            .map(Organization::id)
            .toList(),
        territory.all(declared.areas()).values().stream()
            .filter(area -> Folded.of(area.fullName()).contains(folded))
            .map(Area::id)
            .toList(),
        Folded.of(page.t("portal.declared.whole-city")).contains(folded));
  }

  private List<DeclaredLine> lines(Page page, List<Compared> all) {
    var known =
        organizations.all().stream()
            .collect(Collectors.toMap(Organization::id, Function.identity()));
    var areas =
        territory.all(
            all.stream()
                .flatMap(one -> one.declared().statement().area().stream())
                .distinct()
                .toList());
    return all.stream().map(one -> line(page, one, known, areas)).toList();
  }

  private static DeclaredLine line(
      Page page, Compared one, Map<OrganizationId, Organization> known, Map<AreaId, Area> areas) {
    var said = one.declared().statement();
    var area = said.area().flatMap(id -> Optional.ofNullable(areas.get(id)));
    var organization = said.organization().flatMap(id -> Optional.ofNullable(known.get(id)));
    return new DeclaredLine(
        one.declared().id().toString(),
        said.title(),
        said.quote(),
        said(page, said),
        said.claimant(),
        Stream.concat(
                organization.map(it -> it.name(page.language().tag())).stream(),
                Stream.of(
                    area.map(Area::fullName).orElseGet(() -> page.t("portal.declared.whole-city"))))
            .collect(Collectors.joining(" · ")),
        period(page, said),
        said.definition(),
        new DeclaredLine.Cited(
            said.source().title(),
            said.source().link().orElse(""),
            said.source().day().map(page::day).orElse("")),
        one.evidenced().map(figure -> evidence(page, one, figure, area, organization)),
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
        .map(amount ->
            page.t(
                "outcome.said." + code(said.qualifier()),
                "amount",
                (page.number(amount, 3) + " " + said.unit()).strip()))
        .orElseGet(() -> page.t("outcome.declared.no-number"));
  }

  private static String period(Page page, Statement said) {
    var days =
        said.period().map(one -> page.day(one.first()) + " – " + page.day(one.last())).stream();
    return Stream.concat(Stream.of(said.periodWords()).filter(words -> !words.isEmpty()), days)
        .collect(Collectors.joining(" · "));
  }

  private static DeclaredLine.Evidence evidence(
      Page page,
      Compared one,
      Figure figure,
      Optional<Area> area,
      Optional<Organization> organization) {
    var said = one.declared().statement();
    var days = said.period().orElseThrow();
    var address =
        UriComponentsBuilder.fromPath("/indicators/" + figure.indicator().code())
            .queryParam("from", days.first())
            .queryParam("to", days.last());
    area.ifPresent(it -> address.queryParam("ward", it.key()));
    organization.ifPresent(it -> address.queryParam("organization", it.code()));
    var gap = one.gap().orElse(BigDecimal.ZERO);
    var unit = figure.indicator().unit(page.language().tag());
    var digits = figure.indicator().decimals();
    return new DeclaredLine.Evidence(
        page.number(figure.total(), digits) + " " + unit,
        address.build().encode().toUriString(),
        (gap.signum() > 0 ? "+" : "") + page.number(gap, digits) + " " + unit,
        holds(said.qualifier(), said.quantity().orElse(BigDecimal.ZERO), figure.total()));
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
