package org.chungtay.outcome.book;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chungtay.identity.Actor;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.AlreadyPosted;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.NotPosted;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.OutcomesChanged;
import org.chungtay.outcome.Posting;
import org.chungtay.outcome.Restated;
import org.chungtay.outcome.Source;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The door, opened onto what writes the book and what reads it.
@Component
class OutcomeBook implements Outcomes {
  private final Posted posted;
  private final Totals totals;
  private final CreditedPersons credited;
  private final UnderBoundaries underBoundaries;
  private final ScopeTotals answers;
  private final UnitTotals units;
  private final EntryRows entries;
  private final IndicatorRows indicators;
  private final CityClock clock;
  private final ApplicationEventPublisher events;

  OutcomeBook(
      Posted posted,
      Totals totals,
      CreditedPersons credited,
      UnderBoundaries underBoundaries,
      ScopeTotals answers,
      UnitTotals units,
      EntryRows entries,
      IndicatorRows indicators,
      CityClock clock,
      ApplicationEventPublisher events) {
    this.posted = posted;
    this.totals = totals;
    this.credited = credited;
    this.underBoundaries = underBoundaries;
    this.answers = answers;
    this.units = units;
    this.entries = entries;
    this.indicators = indicators;
    this.clock = clock;
    this.events = events;
  }

  /// Mandatory: an outcome without the confirmation that caused it, or the other way round, would
  /// be a figure without evidence.
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void post(Actor confirmer, Posting posting) {
    post(confirmer, List.of(posting));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void post(Actor confirmer, List<Posting> postings) {
    var all = postings.stream().map(one -> new Confirmed(confirmer, one)).toList();
    if (postAll(all).contains(Answer.ALREADY_SO)) {
      throw new AlreadyPosted();
    }
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Answer> postAll(List<Confirmed> postings) {
    var sources = postings.stream().map(one -> one.posting().source()).toList();
    return answered(sources, posted.post(postings));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void reverse(Actor actor, Source source, String reason) {
    reverse(actor, List.of(source), reason);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void reverse(Actor actor, List<Source> sources, String reason) {
    if (reverseAll(actor, sources, reason).contains(Answer.ALREADY_SO)) {
      throw new NotPosted();
    }
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Answer> reverseAll(Actor actor, List<Source> sources, String reason) {
    return answered(sources, posted.reverse(actor, sources, reason));
  }

  /// Of one that was sent twice the second is in the book already.
  private List<Answer> answered(List<Source> sources, Set<Source> written) {
    written.forEach(source -> events.publishEvent(new OutcomesChanged(source)));
    var left = new HashSet<>(written);
    return sources.stream()
        .map(source -> left.remove(source) ? Answer.WRITTEN : Answer.ALREADY_SO)
        .toList();
  }

  @Override
  public List<Indicator> indicators() {
    return indicators.all(clock.today());
  }

  @Override
  public List<Indicator> indicators(LocalDate day) {
    return indicators.all(day);
  }

  @Override
  public List<Definition> definitions(String code) {
    return indicators.definitions(code);
  }

  @Override
  public Optional<Indicator> indicator(String code) {
    return indicators().stream().filter(one -> one.code().equals(code)).findFirst();
  }

  @Override
  public List<Figure> totals(Scope scope) {
    var all = indicators(scope.to());
    return totals.all(all.stream().map(one -> Asked.of(one, all)).toList(), scope);
  }

  @Override
  public Figure total(String indicator, Scope scope) {
    return totals.one(known(indicator), scope);
  }

  @Override
  public List<Figure> answers(List<Question> questions) {
    return answers.of(asking(questions));
  }

  @Override
  public List<Figure> answers(List<Question> questions, LocalDate boundaries) {
    return answers.of(asking(questions), boundaries);
  }

  @Override
  public List<Figure> together(List<Joint> questions, LocalDate boundaries) {
    var named =
        questions.stream()
            .filter(one -> !one.areas().isEmpty())
            .collect(
                Collectors.toMap(
                    Joint::areas,
                    one -> new ScopeTotals.Ground(AreaId.next(), one.areas()),
                    (one, _) -> one));
    var asked =
        questions.stream()
            .map(one ->
                new Question(
                    one.indicator(),
                    Optional.ofNullable(named.get(one.areas()))
                        .map(ground -> one.scope().in(ground.name()))
                        .orElse(one.scope())))
            .toList();
    return answers.of(asking(asked), boundaries, List.copyOf(named.values()));
  }

  private List<ScopeTotals.Asking> asking(List<Question> questions) {
    var all = indicators();
    return questions.stream()
        .map(one -> new ScopeTotals.Asking(named(one.indicator(), all), one.scope()))
        .toList();
  }

  @Override
  public List<UnitFigure> ofUnits(
      Collection<UnitId> of, Collection<String> codes, LocalDate from, LocalDate to) {
    var all = indicators();
    return units.of(of, codes.stream().map(code -> named(code, all)).toList(), from, to);
  }

  @Override
  public List<Part<OrganizationId>> byOrganization(String indicator, Scope scope) {
    return totals.byOrganization(known(indicator), scope);
  }

  @Override
  public List<Part<OrganizationId>> creditedToOrganizations(String indicator, Scope scope) {
    var asked = known(indicator);
    return asked.countsPersons() ? credited.persons(scope) : totals.byOrganization(asked, scope);
  }

  @Override
  public List<Part<AreaId>> byArea(String indicator, Scope scope) {
    return totals.byArea(known(indicator), scope);
  }

  @Override
  public Restated under(String indicator, Scope scope, LocalDate boundaries) {
    return underBoundaries.read(known(indicator), scope, boundaries);
  }

  @Override
  public List<Part<YearMonth>> byMonth(String indicator, Scope scope) {
    return totals.byMonth(known(indicator), scope);
  }

  @Override
  public List<Part<Year>> byYear(String indicator, Scope scope) {
    return totals.byYear(known(indicator), scope);
  }

  @Override
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void each(String indicator, Scope scope, Consumer<List<Row>> portion) {
    entries.each(known(indicator), scope, portion);
  }

  @Override
  public Rows rows(String indicator, Scope scope, int page, int size) {
    return entries.page(known(indicator), scope, Math.max(0, page), Math.clamp(size, 1, 1000));
  }

  private Asked known(String code) {
    return named(code, indicators());
  }

  private static Asked named(String code, List<Indicator> all) {
    return all.stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .map(one -> Asked.of(one, all))
        .orElseThrow(() -> new NotFound("indicator"));
  }
}
