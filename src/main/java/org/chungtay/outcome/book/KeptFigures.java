package org.chungtay.outcome.book;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.chungtay.outcome.Outcomes.Part;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.shared.jdbc.Moment;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Figures are worked out once for each state of the book. The book only grows: while as many
/// postings lie in a period and an area as when a figure was worked out, they are the same ones, on
/// whichever node they were written ([CountedPostings]; ADR 89, 92).
@Component
public class KeptFigures {
  /// Begins the key of several indicators' sums.
  static final String SUMS = "sums";

  private static final int MOST = 4_000;
  private static final long NEVER = Long.MIN_VALUE;
  private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

  private final JdbcClient jdbc;
  private final CountedPostings postings;
  private final Cache<Asked, Kept> kept = Caffeine.newBuilder().maximumSize(MOST).build();

  KeptFigures(JdbcClient jdbc, CountedPostings postings) {
    this.jdbc = jdbc;
    this.postings = postings;
  }

  private record Asked(String key, Scope scope) {}

  /// @param count how it was counted, to count it again
  /// @param since when it was counted, as [System#nanoTime]
  /// @param looked whether it was counted anew since, and when
  private record Kept(
      Supplier<String> beside,
      String state,
      List<? extends Part<?>> parts,
      Count count,
      long since,
      AtomicLong looked) {}

  private interface Count {
    List<? extends Part<?>> anew();
  }

  /// For what follows from the scope's own postings and nothing else.
  ///
  /// @param key what is counted and split by; it decides the type of the parts. It begins with the
  ///   indicator's code, or with [#SUMS] where the parts are indicators
  <K> List<Part<K>> of(String key, Scope scope, Supplier<List<Part<K>>> count) {
    return of(key, scope, () -> "", count);
  }

  /// For last values as well. Those hang on every posting up to the scope's last day, wherever it
  /// was: a subject may have been elsewhere, and one of its successors may have told a newer state.
  <K> List<Part<K>> ofLastValues(String key, Scope scope, Supplier<List<Part<K>>> count) {
    return of(key, scope, () -> before(scope), count);
  }

  /// @param beside the state of what else the figure follows from
  <K> List<Part<K>> of(
      String key, Scope scope, Supplier<String> beside, Supplier<List<Part<K>>> count) {
    if (mayBeTakenBack()) {
      return count.get();
    }
    var asked = new Asked(key, scope);
    var state = state(scope, beside);
    var known = kept.getIfPresent(asked);
    if (known != null && known.state().equals(state)) {
      @SuppressWarnings("unchecked")
      var parts = (List<Part<K>>) known.parts();
      return parts;
    }
    var counted = List.copyOf(count.get());
    kept.put(
        asked,
        new Kept(beside, state, counted, count::get, System.nanoTime(), new AtomicLong(NEVER)));
    return counted;
  }

  /// How many rows stand behind a figure, under the same condition.
  long count(String key, Scope scope, Supplier<String> beside, LongSupplier count) {
    return of(
            key,
            scope,
            beside,
            () -> List.of(new Part<>("rows", BigDecimal.valueOf(count.getAsLong()), 0)))
        .getFirst()
        .total()
        .longValueExact();
  }

  /// Counts what is kept anew, until all of it was looked at or the time is over, and throws away
  /// what is not as it was: first what nobody looked at yet, the newest of it first, then what was
  /// looked at longest ago, so that one recount goes on where the last one ended. What is no longer
  /// answered with, because the book has grown since, is not looked at.
  public Recount recount(Duration atMost) {
    var all = inOrder();
    var end = System.nanoTime() + atMost.toNanos();
    var looked = 0;
    var differences = new ArrayList<Difference>();
    for (var one : all) {
      if (System.nanoTime() > end) {
        break;
      }
      var found = differences(one.asked(), one.known());
      one.known().looked().set(System.nanoTime());
      if (!found.isEmpty() && kept.asMap().remove(one.asked(), one.known())) {
        differences.addAll(found);
      }
      looked++;
    }
    return new Recount(all.size(), looked, List.copyOf(differences));
  }

  private record Turn(Asked asked, Kept known, long looked) {
    private static final Comparator<Turn> IN_ORDER =
        Comparator.comparingLong(Turn::looked)
            .thenComparing(one -> one.known().since(), Comparator.reverseOrder());
  }

  private List<Turn> inOrder() {
    return kept.asMap().entrySet().stream()
        .map(one -> new Turn(one.getKey(), one.getValue(), one.getValue().looked().get()))
        .sorted(Turn.IN_ORDER)
        .toList();
  }

  /// The state is read on both sides of the count: a posting in between is no difference.
  private List<Difference> differences(Asked asked, Kept known) {
    if (!known.state().equals(state(asked.scope(), known.beside()))) {
      return List.of();
    }
    var differences =
        Difference.between(asked.key(), asked.scope(), known.parts(), known.count().anew());
    return known.state().equals(state(asked.scope(), known.beside())) ? differences : List.of();
  }

  /// What a transaction has written and may yet take back is nothing to remember. One that only
  /// reads has written nothing; pages read so, to see one moment.
  private static boolean mayBeTakenBack() {
    return TransactionSynchronizationManager.isActualTransactionActive()
        && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
  }

  /// Read before the count: what is written in between makes the next one count anew. Whose
  /// postings they are is not looked at: a posting more in the period counts anew for all.
  private String state(Scope scope, Supplier<String> beside) {
    return postings(scope) + " " + beside.get();
  }

  private long postings(Scope scope) {
    return postings(new CountedPostings.Where(scope.from(), scope.to(), scope.area()));
  }

  private long postings(CountedPostings.Where where) {
    return Moment.once(where, () -> postings.in(where));
  }

  /// What last values hang on beside the postings of their scope. Of the succession of units
  /// nothing is ever taken out: as many successors are the same ones.
  String before(Scope scope) {
    return postings(new CountedPostings.Where(BEGINNING, scope.to(), Optional.empty()))
        + " "
        + Moment.once("successors of units", this::successors);
  }

  private long successors() {
    return jdbc.sql("select count(*) from organization.v_unit_succession")
        .query(Sql.rows(Long.class))
        .single();
  }
}
