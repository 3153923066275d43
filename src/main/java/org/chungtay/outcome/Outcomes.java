package org.chungtay.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.chungtay.identity.Actor;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.territory.AreaId;

/// The outcome book: posted once by the work modules inside the confirming transaction, read by
/// all.
public interface Outcomes {

  /// Posts a source's first or next revision. A source that is in the book must be reversed first;
  /// otherwise refuses `already-posted`. Refuses `shares-not-one` and `unknown-indicator`.
  void post(Actor confirmer, Posting posting);

  /// The same for all parts of one piece of work: all of them, or none.
  void post(Actor confirmer, List<Posting> postings);

  /// Takes a source's current revision out again by posting its negative, with the reason shown.
  void reverse(Actor actor, Source source, String reason);

  /// The same for all parts of one piece of work: all of them, or none.
  void reverse(Actor actor, List<Source> sources, String reason);

  /// Posts many at once, in one statement however many there are: each as [#post] would, and one
  /// that is in the book already stays as it is and stops none of the others. Refuses all where one
  /// has shares or indicators that [#post] refuses. One answer for each, in their order; the same
  /// again changes nothing.
  List<Answer> postAll(List<Confirmed> postings);

  /// The same for reversals: one that is not in the book stops none of the others.
  List<Answer> reverseAll(Actor actor, List<Source> sources, String reason);

  /// All indicators in today's words.
  List<Indicator> indicators();

  /// All indicators in the words of a day: figures keep the definition they were counted by.
  List<Indicator> indicators(LocalDate day);

  /// An indicator's names and definitions through time, the oldest first.
  List<Definition> definitions(String code);

  Optional<Indicator> indicator(String code);

  /// One figure per indicator that has any entry in the scope, in the indicators' order. A last
  /// value is that of the scope's last day, whenever it was recorded; a ratio is there only where
  /// its denominator is not 0.
  List<Figure> totals(Scope scope);

  /// One indicator's figure; 0 with no rows where the scope has none.
  Figure total(String indicator, Scope scope);

  /// The figures of many scopes at once, in the order of the questions; 0 with no rows where a
  /// scope has none. A unit stands for itself, everything below it and what went on in them.
  List<Figure> answers(List<Question> questions);

  /// The same with the area of each scope read under the boundaries of a day: what was recorded in
  /// former wards that lie wholly in it, and of a split one its weight's share, rounded towards
  /// zero to the indicator's decimals; nobody is divided. 0 for a ward that was not there on that
  /// day.
  List<Figure> answers(List<Question> questions, LocalDate boundaries);

  /// The same of several areas as one: of a split ward whose parts are all asked for nothing is
  /// lost to rounding, whoever came in two of them is one person, and a ratio is that of all of
  /// them.
  List<Figure> together(List<Joint> questions, LocalDate boundaries);

  /// The figures of many units for one period: each with everything below it and what went on in
  /// them. Those that have none are left out.
  ///
  /// @param indicators codes
  List<UnitFigure> ofUnits(
      Collection<UnitId> units, Collection<String> indicators, LocalDate from, LocalDate to);

  /// An indicator split by organisation. What adds up is split by shares; different persons are
  /// counted for each organisation that they took part with, and stand with several.
  List<Part<OrganizationId>> byOrganization(String indicator, Scope scope);

  /// An indicator split by organisation so that the parts add up to the whole exactly (ratios,
  /// which never do, excepted), persons too: each different person counts once, for the
  /// organisations that shared the first deed of the scope the person took part in, by their
  /// shares.
  List<Part<OrganizationId>> creditedToOrganizations(String indicator, Scope scope);

  /// An indicator by commune of the entry's day.
  List<Part<AreaId>> byArea(String indicator, Scope scope);

  /// An indicator by commune under the boundaries of a day, past or to come. An area of the scope
  /// is the commune of the entry's day, as everywhere.
  Restated under(String indicator, Scope scope, LocalDate boundaries);

  /// An indicator by calendar month, oldest first, months without entries included. A last value is
  /// that at the end of each.
  List<Part<java.time.YearMonth>> byMonth(String indicator, Scope scope);

  /// An indicator by calendar year, oldest first, years without entries included.
  List<Part<java.time.Year>> byYear(String indicator, Scope scope);

  /// The rows behind a figure, newest first; reversals are rows too. Behind a ratio stand the rows
  /// of both its parts, behind a last value the states that count.
  Rows rows(String indicator, Scope scope, int page, int size);

  /// Every row behind a figure in the same order, in portions, all of one moment of the book.
  void each(String indicator, Scope scope, Consumer<List<Row>> portion);

  /// @param confirmer who stands for it
  record Confirmed(Actor confirmer, Posting posting) {}

  /// What became of one of many.
  enum Answer {
    WRITTEN,
    /// It was in the book, or out of it, before.
    ALREADY_SO
  }

  /// Which entries a figure reads.
  ///
  /// @param from first day, included
  /// @param to last day, included
  /// @param area a commune, or the whole city when empty
  /// @param organization only this organisation's shares
  /// @param unit only shares of this unit
  /// @param work only what the work with this public page brought: [Posting#address()]
  record Scope(
      LocalDate from,
      LocalDate to,
      Optional<AreaId> area,
      Optional<OrganizationId> organization,
      Optional<UnitId> unit,
      Optional<String> work) {

    public static Scope city(LocalDate from, LocalDate to) {
      return new Scope(
          from, to, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The same on a single day.
    public Scope on(LocalDate day) {
      return new Scope(day, day, area, organization, unit, work);
    }

    public Scope in(AreaId commune) {
      return new Scope(from, to, Optional.of(commune), organization, unit, work);
    }

    public Scope of(OrganizationId one) {
      return new Scope(from, to, area, Optional.of(one), unit, work);
    }

    public Scope ofWork(String address) {
      return new Scope(from, to, area, organization, unit, Optional.of(address));
    }

    public Scope of(UnitId one) {
      return new Scope(from, to, area, organization, Optional.of(one), work);
    }

    /// The same for all organisations together.
    public Scope ofAll() {
      return new Scope(from, to, area, Optional.empty(), Optional.empty(), work);
    }
  }

  /// @param since its first day; empty of the first words
  record Definition(
      Optional<LocalDate> since, Map<String, String> names, Map<String, String> definitions) {
    public String name(String language) {
      return names.getOrDefault(language, "");
    }

    public String words(String language) {
      return definitions.getOrDefault(language, "");
    }
  }

  /// @param entries how many rows stand behind it
  record Figure(Indicator indicator, BigDecimal total, int entries) {}

  /// @param indicator code
  record Question(String indicator, Scope scope) {}

  /// @param indicator code
  /// @param scope without an area
  /// @param areas none for the whole city
  record Joint(String indicator, Scope scope, List<AreaId> areas) {}

  record UnitFigure(UnitId unit, Figure figure) {}

  record Part<K>(K key, BigDecimal total, int entries) {}

  /// @param indicator code of what the row counts; empty of a turnout
  /// @param quantity the scope's share of the row
  /// @param whole the row's whole quantity
  record Row(
      java.util.UUID entry,
      Optional<String> indicator,
      LocalDate day,
      AreaId area,
      String title,
      String address,
      BigDecimal quantity,
      BigDecimal whole,
      int revision,
      Optional<String> reversalReason,
      List<Share> shares) {}

  record Rows(List<Row> rows, int page, int pages, long count) {}
}
