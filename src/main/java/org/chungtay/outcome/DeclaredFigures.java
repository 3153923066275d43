package org.chungtay.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.outcome.Outcomes.Figure;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.shared.text.Folded;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;

/// Figures that somebody declared, kept beside what is evidenced and never mixed in.
public interface DeclaredFigures {

  /// Keeps a statement; a known id gets a further version. It is public once another person has
  /// approved it. Needs `figures.keep` for the organisation's city unit, without an organisation
  /// for the installation. Repeating it with the same id and words changes nothing.
  void declare(Actor actor, UUID id, Statement statement);

  /// Refuses `own-declaration` to whoever recorded this version.
  void approve(Actor actor, UUID id, int version);

  /// What is public, the newest source first, each beside what is evidenced for its own scope and
  /// period, or with the reason why it cannot be.
  ///
  /// @param indicator only of this one
  List<Compared> published(Optional<String> indicator);

  /// A page of those that are looked for, in the same order; the last one where there are fewer.
  ///
  /// @param page from 0
  Published published(Wanted wanted, int page, int size);

  /// What is public, by the wards of a day: see [Gathered].
  List<Gathered<Compared>> gathered(Sought sought);

  /// Where what is public was declared for, each once.
  List<AreaId> areas();

  /// What a declared figure is looked for by: its words, or whose it is, or where.
  ///
  /// @param words folded, as one phrase; all are wanted when it is empty
  /// @param organizations whose figure it may be instead
  /// @param areas where it may be instead
  /// @param city whether those of the whole city are wanted as well
  record Wanted(
      String words, List<OrganizationId> organizations, List<AreaId> areas, boolean city) {

    /// Whose it is and where is looked for in the reader's words.
    ///
    /// @param typed by the reader
    /// @param areas among which it may be
    /// @param city what the reader's language calls all of it
    public static Wanted of(
        String typed,
        String language,
        Collection<Organization> organizations,
        Collection<Area> areas,
        String city) {
      var words = Folded.of(typed);
      if (words.isEmpty()) {
        return new Wanted("", List.of(), List.of(), true);
      }
      return new Wanted(
          words,
          organizations.stream()
              .filter(one -> Folded.of(one.name(language)).contains(words))
              .map(Organization::id)
              .toList(),
          areas.stream()
              .filter(area -> Folded.of(area.fullName()).contains(words))
              .map(Area::id)
              .toList(),
          Folded.of(city).contains(words));
    }
  }

  /// @param page the one that is shown
  /// @param count of all that are wanted
  record Published(List<Compared> figures, int page, int pages, long count) {}

  /// @param indicator code of what counts the same kind of thing, if there is one
  /// @param title what is counted, in the claimant's words
  /// @param quote the sentence it was declared in
  /// @param quantity empty where no number was named
  /// @param unit of measure as declared
  /// @param claimant who says so
  /// @param organization whose figure it is; empty of all together
  /// @param area a commune; empty of the whole city
  /// @param period days it is about, where they are known
  /// @param periodWords as the source says it
  /// @param definition what counts, as far as it was said
  /// @param sameDefinition whether it counts exactly what the indicator's definition counts
  record Statement(
      Optional<String> indicator,
      String title,
      String quote,
      Optional<BigDecimal> quantity,
      String unit,
      Qualifier qualifier,
      String claimant,
      Optional<OrganizationId> organization,
      Optional<AreaId> area,
      Optional<Days> period,
      String periodWords,
      String definition,
      boolean sameDefinition,
      Cited source) {

    /// What evidence it may be compared with.
    public Optional<Scope> scope() {
      return period.map(days -> {
        var city = Scope.city(days.first(), days.last());
        var here = area.map(city::in).orElse(city);
        return organization.map(here::of).orElse(here);
      });
    }
  }

  /// @param first and last day, both included
  record Days(LocalDate first, LocalDate last) {}

  /// @param link `https://…`
  record Cited(String title, Optional<String> link, Optional<LocalDate> day) {}

  enum Qualifier {
    EXACTLY,
    ABOUT,
    NEARLY,
    MORE_THAN;

    /// What may be said of a sum: too little and too much together are only about it.
    public Qualifier added(Qualifier other) {
      if (this == other || other == EXACTLY) {
        return this;
      }
      return this == EXACTLY ? other : ABOUT;
    }
  }

  /// @param shipped real, come with the territory of the installation
  /// @param withdrawn why it was taken back
  record Declared(
      UUID id, int version, Statement statement, boolean shipped, Optional<String> withdrawn) {}

  /// @param evidenced for the same scope and period, only where both count the same
  /// @param whyNot otherwise why there is no comparison
  record Compared(Declared declared, Optional<Figure> evidenced, Optional<WhyNot> whyNot) {

    /// Evidenced less declared.
    public Optional<BigDecimal> gap() {
      return evidenced.flatMap(
          figure -> declared.statement().quantity().map(figure.total()::subtract));
    }
  }

  enum WhyNot {
    /// It was taken back.
    WITHDRAWN,
    /// A real figure is never set against invented evidence.
    REAL_BESIDE_INVENTED,
    NO_NUMBER,
    /// Nothing in the book counts this.
    NOT_COUNTED_HERE,
    OTHER_DEFINITION,
    /// The source does not say from which day to which.
    NO_PERIOD
  }
}
