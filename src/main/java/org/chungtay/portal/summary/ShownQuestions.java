package org.chungtay.portal.summary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.DeclaredFigures;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Sought;
import org.chungtay.portal.FigureFilters;
import org.chungtay.portal.Snapshot;
import org.chungtay.portal.ground.GroundLines;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// What the pages of a summary show and offer.
@Component
class ShownQuestions {
  private final SummaryReads reads;
  private final SummaryLines lines;
  private final GroundLines claims;
  private final Snapshot snapshot;
  private final Summaries summaries;
  private final Outcomes outcomes;
  private final Organizations organizations;
  private final Territory territory;
  private final FigureFilters filters;

  ShownQuestions(
      SummaryReads reads,
      SummaryLines lines,
      GroundLines claims,
      Snapshot snapshot,
      Summaries summaries,
      Outcomes outcomes,
      Organizations organizations,
      Territory territory,
      FigureFilters filters) {
    this.reads = reads;
    this.lines = lines;
    this.claims = claims;
    this.snapshot = snapshot;
    this.summaries = summaries;
    this.outcomes = outcomes;
    this.organizations = organizations;
    this.territory = territory;
    this.filters = filters;
  }

  Shown shown(Page page, Actor actor, Question question) {
    return snapshot.of(() -> {
      var table = reads.read(page, question);
      return new Shown(
          question,
          table,
          claims.read(page, sought(question, table.days())),
          scope(page, question),
          asked(question),
          units(actor));
    });
  }

  /// Under the same boundaries as the lines; beside a summary of the city only what is the city's.
  private Sought sought(Question question, Days days) {
    var everywhere = question.breakdown() == Breakdown.WARDS && question.wards().isEmpty();
    return new Sought(
        Optional.of(lines.boundaries(question)),
        everywhere ? Optional.empty() : Optional.of(question.wards()),
        question.wards().isEmpty(),
        question.indicators(),
        question.organization(),
        Optional.of(new DeclaredFigures.Days(days.from(), days.to())));
  }

  /// The organisation and the wards in words.
  String scope(Page page, Question question) {
    var organization =
        question.organization().stream()
            .map(one -> organizations.get(one).name(page.language().tag()));
    var wards =
        question.wards().stream()
            .flatMap(ward -> territory.find(ward).stream())
            .map(Area::fullName);
    return Stream.concat(organization, wards).collect(Collectors.joining(" · "));
  }

  /// Its fields as a form sends them.
  static Map<String, List<String>> asked(Question question) {
    return Map.copyOf(
        UriComponentsBuilder.fromUriString(question.address("/")).build().getQueryParams());
  }

  List<Option> indicators(Page page) {
    var language = page.language().tag();
    return outcomes.indicators().stream()
        .map(one -> new Option(one.code(), one.name(language) + " (" + one.unit(language) + ")"))
        .toList();
  }

  List<Option> wards() {
    return filters.wards().stream()
        .map(ward -> new Option(ward.id().toString(), ward.fullName()))
        .toList();
  }

  List<Option> organizations(Page page) {
    return organizations.all().stream()
        .map(one -> new Option(one.id().toString(), one.name(page.language().tag())))
        .toList();
  }

  List<Option> units(Actor actor) {
    return summaries.units(actor).stream()
        .map(unit -> new Option(unit.id().toString(), unit.name()))
        .toList();
  }

  Map<org.chungtay.organization.UnitId, org.chungtay.organization.Unit> named(List<Summary> kept) {
    return organizations.units(kept.stream().map(Summary::unit).distinct().toList());
  }
}
