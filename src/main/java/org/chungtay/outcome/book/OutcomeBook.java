package org.chungtay.outcome.book;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chungtay.identity.Actor;
import org.chungtay.organization.OrganizationId;
import org.chungtay.outcome.Indicator;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.OutcomesChanged;
import org.chungtay.outcome.Posting;
import org.chungtay.outcome.Restated;
import org.chungtay.outcome.Source;
import org.chungtay.shared.error.NotFound;
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
  private final EntryRows entries;
  private final IndicatorRows indicators;
  private final ApplicationEventPublisher events;

  OutcomeBook(
      Posted posted,
      Totals totals,
      CreditedPersons credited,
      UnderBoundaries underBoundaries,
      EntryRows entries,
      IndicatorRows indicators,
      ApplicationEventPublisher events) {
    this.posted = posted;
    this.totals = totals;
    this.credited = credited;
    this.underBoundaries = underBoundaries;
    this.entries = entries;
    this.indicators = indicators;
    this.events = events;
  }

  /// Mandatory: an outcome without the confirmation that caused it, or the other way round, would
  /// be a figure without evidence.
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void post(Actor confirmer, Posting posting) {
    posted.post(confirmer, posting);
    events.publishEvent(new OutcomesChanged(posting.source()));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void reverse(Actor actor, Source source, String reason) {
    posted.reverse(actor, source, reason);
    events.publishEvent(new OutcomesChanged(source));
  }

  @Override
  public List<Indicator> indicators() {
    return indicators.all();
  }

  @Override
  public Optional<Indicator> indicator(String code) {
    return indicators.all().stream().filter(one -> one.code().equals(code)).findFirst();
  }

  @Override
  public List<Figure> totals(Scope scope) {
    return totals.all(indicators.all(), scope);
  }

  @Override
  public Figure total(String indicator, Scope scope) {
    return totals.one(known(indicator), scope);
  }

  @Override
  public List<Part<OrganizationId>> byOrganization(String indicator, Scope scope) {
    return totals.byOrganization(known(indicator), scope);
  }

  @Override
  public List<Part<OrganizationId>> creditedToOrganizations(String indicator, Scope scope) {
    var asked = known(indicator);
    return asked.rule() == Indicator.Rule.DISTINCT_PERSONS
        ? credited.persons(scope)
        : totals.byOrganization(asked, scope);
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

  private Indicator known(String code) {
    return indicator(code).orElseThrow(() -> new NotFound("indicator"));
  }
}
