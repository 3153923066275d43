package org.chungtay.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

  /// Takes a source's current revision out again by posting its negative, with the reason shown.
  void reverse(Actor actor, Source source, String reason);

  List<Indicator> indicators();

  Optional<Indicator> indicator(String code);

  /// One figure per indicator that has any entry in the scope, in the indicators' order.
  List<Figure> totals(Scope scope);

  /// One indicator's figure; 0 where the scope has no entry.
  Figure total(String indicator, Scope scope);

  /// An indicator split by organisation. What adds up is split by shares; different persons are
  /// counted for each organisation that they took part with, and stand with several.
  List<Part<OrganizationId>> byOrganization(String indicator, Scope scope);

  /// An indicator split by organisation so that the parts add up to the whole exactly, persons too:
  /// each different person counts once, for the organisations that shared the first deed of the
  /// scope the person took part in, by their shares.
  List<Part<OrganizationId>> creditedToOrganizations(String indicator, Scope scope);

  /// An indicator by commune of the entry's day.
  List<Part<AreaId>> byArea(String indicator, Scope scope);

  /// An indicator by commune under the boundaries of a day, past or to come. An area of the scope
  /// is the commune of the entry's day, as everywhere.
  Restated under(String indicator, Scope scope, LocalDate boundaries);

  /// An indicator by calendar month, oldest first, months without entries included.
  List<Part<java.time.YearMonth>> byMonth(String indicator, Scope scope);

  /// An indicator by calendar year, oldest first, years without entries included.
  List<Part<java.time.Year>> byYear(String indicator, Scope scope);

  /// The rows behind a figure, newest first; reversals are rows too.
  Rows rows(String indicator, Scope scope, int page, int size);

  /// Every row behind a figure in the same order, in portions, all of one moment of the book.
  void each(String indicator, Scope scope, Consumer<List<Row>> portion);

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

    public Scope in(AreaId commune) {
      return new Scope(from, to, Optional.of(commune), organization, unit, work);
    }

    public Scope of(OrganizationId one) {
      return new Scope(from, to, area, Optional.of(one), unit, work);
    }

    public Scope ofWork(String address) {
      return new Scope(from, to, area, organization, unit, Optional.of(address));
    }

    /// The same for all organisations together.
    public Scope ofAll() {
      return new Scope(from, to, area, Optional.empty(), Optional.empty(), work);
    }
  }

  /// @param entries how many rows stand behind it
  record Figure(Indicator indicator, BigDecimal total, int entries) {}

  record Part<K>(K key, BigDecimal total, int entries) {}

  /// @param quantity the scope's share of the row
  /// @param whole the row's whole quantity
  record Row(
      java.util.UUID entry,
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
