package org.chungtay.outcome.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.chungtay.identity.Actor;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.OutcomeInvariants;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.outcome.Posting;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Share;
import org.chungtay.outcome.Source;
import org.chungtay.portal.Snapshot;
import org.chungtay.shared.id.Ids;
import org.chungtay.territory.AreaId;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What is kept is never older than the book.
@ProductTest
class KeptFiguresTest {
  private static final LocalDate DAY = LocalDate.of(2131, 5, 1);
  private static final Duration ALL = Duration.ofMinutes(2);

  @Autowired Outcomes outcomes;
  @Autowired KeptFigures kept;
  @Autowired OutcomeInvariants invariants;
  @Autowired Snapshot reading;
  @Autowired TransactionTemplate transaction;
  @Autowired Visitors visitors;

  private final AreaId area = AreaId.next();
  private final OrganizationId women = OrganizationId.next();
  private final Scope scope = Scope.city(DAY, DAY.plusDays(30)).in(area);
  private final AreaId elsewhere = AreaId.next();
  private final List<UUID> groups = Stream.generate(Ids::next).limit(3).toList();
  private final List<UUID> people = Stream.generate(Ids::next).limit(9).toList();
  private Actor officer;

  @BeforeEach
  void anOfficer() {
    officer = visitors.person("Thân Trọng Khánh");
  }

  @Test
  void aCountIsMadeAgainAsSoonAsTheBookHasGrown() {
    var first = post(people.subList(0, 3));
    assertThat(persons()).isEqualTo(3);
    assertThat(persons()).isEqualTo(3);
    var _ = post(people.subList(2, 7));
    assertThat(persons()).as("one of them was there before").isEqualTo(7);
    transaction.executeWithoutResult(_ -> outcomes.reverse(officer, first, "nhầm sổ"));
    assertThat(persons()).isEqualTo(5);
    assertThat(credited()).isEqualByComparingTo("5");
  }

  @Test
  void whatWasTakenBackIsNotRemembered() {
    transaction.executeWithoutResult(undone -> {
      var _ = post(people.subList(0, 6));
      assertThat(persons()).isEqualTo(6);
      undone.setRollbackOnly();
    });
    assertThat(persons()).isZero();
    var _ = post(people.subList(0, 2));
    assertThat(persons()).as("as many turnouts as had been taken back").isEqualTo(2);
  }

  @Test
  void whatIsKnownIsNotCountedTwice() {
    var _ = post(people);
    List<Outcomes.Part<String>> nine =
        List.of(new Outcomes.Part<>("nine", BigDecimal.valueOf(9), 1));
    assertThat(kept.of("kept-figures-test", scope, () -> nine)).isEqualTo(nine);
    assertThat(kept.<String>of("kept-figures-test", scope, this::never)).isEqualTo(nine);
  }

  /// As every public page reads.
  @Test
  void whatOnlyReadsIsAnsweredFromWhatIsKept() {
    var _ = post(people.subList(0, 4));
    List<Outcomes.Part<String>> four =
        List.of(new Outcomes.Part<>("four", BigDecimal.valueOf(4), 1));
    assertThat(reading.of(() -> kept.of("kept-while-reading", scope, () -> four))).isEqualTo(four);
    assertThat(reading.of(() -> kept.<String>of("kept-while-reading", scope, this::never)))
        .isEqualTo(four);
    assertThat(reading.of(this::persons)).isEqualTo(4);
    var _ = post(people.subList(4, 6));
    assertThat(reading.of(this::persons)).isEqualTo(6);
  }

  /// Entries that came without a posting are what nothing but a recount finds.
  @Test
  void whatIsKeptAndIsNotWhatTheRowsSayIsFoundShownAndThrownAway() {
    var _ = post(people.subList(0, 4));
    assertThat(everyFigure()).isNotEmpty();
    assertThat(kept.recount(ALL).differences()).noneMatch(this::isHere);
    List<Outcomes.Part<String>> wrong =
        List.of(new Outcomes.Part<>("participations", BigDecimal.valueOf(5), 1));
    var told = new AtomicBoolean();
    var _ = kept.of("sums/broken", scope, () -> told.getAndSet(true) ? sums() : wrong);
    var check =
        Stream.generate(() -> invariants.check(Optional.empty()))
            .limit(20)
            .filter(one -> one.findings().stream().anyMatch(this::isHere))
            .findFirst()
            .orElseThrow();
    assertThat(check.countedAnew()).isBetween(1, check.kept());
    assertThat(check.of(OutcomeInvariants.Rule.KEPT_FIGURES_ARE_TRUE))
        .filteredOn(finding -> finding.what().contains(area.toString()))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.what()).startsWith("participations 2131-05-01/2131-05-31 ");
          assertThat(finding.address()).isEqualTo("/indicators/participations");
          assertThat(finding.expected()).isEqualByComparingTo("4");
          assertThat(finding.found()).isEqualByComparingTo("5");
        });
    assertThat(kept.of("sums/broken", scope, this::sums)).isEqualTo(sums());
    assertThat(invariants.checks(1))
        .singleElement()
        .satisfies(stored -> {
          assertThat(stored.findings()).isEqualTo(check.findings());
          assertThat(stored.kept()).isEqualTo(check.kept());
          assertThat(stored.countedAnew()).isEqualTo(check.countedAnew());
        });
  }

  private List<Outcomes.Part<String>> sums() {
    return List.of(new Outcomes.Part<>("participations", BigDecimal.valueOf(4), 1));
  }

  private boolean isHere(OutcomeInvariants.Finding finding) {
    return finding.what().contains(area.toString());
  }

  private boolean isHere(Difference difference) {
    return difference.what().contains(area.toString());
  }

  @Test
  void whatTheBookHasGoneBeyondIsNoDifference() {
    var _ = post(people.subList(0, 4));
    assertThat(everyFigure()).isNotEmpty();
    var _ = post(people.subList(2, 6));
    assertThat(kept.recount(ALL).differences()).noneMatch(this::isHere);
    assertThat(kept.recount(Duration.ZERO).looked()).isZero();
  }

  /// What lay before the period and in another area decides how things stand.
  @Test
  void aLastValueIsKeptUntilAnythingBeforeItsLastDayIsPosted() {
    var _ = stand(groups.getFirst(), area, DAY.minusDays(9), 2);
    assertThat(keeping()).isEqualByComparingTo("2");
    List<Outcomes.Part<String>> two = List.of(new Outcomes.Part<>("two", BigDecimal.TWO, 1));
    assertThat(kept.ofLastValues("kept-states", scope, () -> two)).isEqualTo(two);
    assertThat(kept.<String>ofLastValues("kept-states", scope, this::never)).isEqualTo(two);
    var moved = stand(groups.getFirst(), elsewhere, DAY.minusDays(3), 5);
    assertThat(keeping()).as("the same group stands elsewhere since").isZero();
    transaction.executeWithoutResult(_ -> outcomes.reverse(officer, moved, "nhầm sổ"));
    assertThat(keeping()).isEqualByComparingTo("2");
  }

  /// Postings, reversals and reads in any order: what is kept is what a transaction that may yet
  /// write works out from the rows, every time.
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whateverHappensWhatIsKeptIsWhatTheRowsSay(int seed) {
    var random = new Random(seed);
    var inForce = new ArrayList<Source>();
    for (int step = 0; step < 40; step++) {
      if (random.nextInt(3) == 0 && !inForce.isEmpty()) {
        var gone = inForce.remove(random.nextInt(inForce.size()));
        transaction.executeWithoutResult(_ -> outcomes.reverse(officer, gone, "nhầm sổ"));
      } else if (random.nextBoolean()) {
        var where = random.nextBoolean() ? area : elsewhere;
        var day = DAY.minusDays(20).plusDays(random.nextInt(60));
        var _ = inForce.add(stand(groups.get(random.nextInt(3)), where, day, random.nextInt(1, 9)));
      } else {
        var from = random.nextInt(people.size());
        var _ = inForce.add(post(people.subList(from, people.size())));
      }
      if (random.nextBoolean()) {
        assertThat(everyFigure()).isEqualTo(transaction.execute(_ -> everyFigure()));
        assertThat(reading.of(this::everyFigure)).isEqualTo(everyFigure());
      }
    }
  }

  private List<Object> everyFigure() {
    return Stream.of("participations", "persons", "groups-keeping")
        .flatMap(code ->
            Stream.of(scope, scope.of(women), Scope.city(DAY, DAY.plusDays(30)).of(women))
                .flatMap(one ->
                    Stream.<Object>of(
                        outcomes.totals(one).stream()
                            .map(figure -> figure.indicator().code() + " " + figure.total())
                            .toList(),
                        outcomes.total(code, one).entries(),
                        outcomes.byOrganization(code, one),
                        outcomes.creditedToOrganizations(code, one),
                        outcomes.byArea(code, one),
                        outcomes.byMonth(code, one),
                        outcomes.byYear(code, one))))
        .toList();
  }

  private List<Outcomes.Part<String>> never() {
    throw new AssertionError("counted again");
  }

  private int persons() {
    return outcomes.total("persons", scope).total().intValueExact();
  }

  private BigDecimal keeping() {
    return outcomes.total("groups-keeping", scope).total();
  }

  private BigDecimal credited() {
    return outcomes.creditedToOrganizations("persons", scope).getFirst().total();
  }

  private Source post(List<UUID> who) {
    return post(
        area,
        DAY,
        new Amount("participations", BigDecimal.valueOf(who.size())),
        who,
        Optional.empty());
  }

  private Source stand(UUID group, AreaId where, LocalDate day, int keeping) {
    return post(
        where,
        day,
        new Amount("groups-keeping", BigDecimal.valueOf(keeping)),
        List.of(),
        Optional.of(group));
  }

  private Source post(
      AreaId where, LocalDate day, Amount amount, List<UUID> who, Optional<UUID> subject) {
    var source = new Source("activity", Ids.next());
    var posting =
        new Posting(
            source,
            where,
            day,
            "Ngày Chủ nhật xanh",
            "/activities/" + source.id(),
            List.of(new Share(women, UnitId.next(), BigDecimal.ONE)),
            List.of(amount),
            who,
            subject);
    transaction.executeWithoutResult(_ -> outcomes.post(officer, posting));
    return source;
  }
}
