package org.chungtay.outcome.book;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.chungtay.outcome.Outcomes.Part;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.shared.jdbc.Moment;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Figures are worked out once for each state of the book. The book only grows: while as many
/// postings lie in a period and an area as when a figure was worked out, they are the same ones, on
/// whichever node they were written. To count them takes a look into an index (ADR 89, 92).
@Component
class KeptFigures {
  private static final int MOST = 4_000;

  private final JdbcClient jdbc;
  private final Cache<Asked, Kept> kept = Caffeine.newBuilder().maximumSize(MOST).build();

  KeptFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Asked(String key, Scope scope) {}

  private record Kept(long postings, List<? extends Part<?>> parts) {}

  /// For what follows from the scope's own postings and nothing else: not for last values, which
  /// older postings and the succession of units decide.
  ///
  /// @param key what is counted and split by; it decides the type of the parts
  <K> List<Part<K>> of(String key, Scope scope, Supplier<List<Part<K>>> count) {
    if (mayBeTakenBack()) {
      return count.get();
    }
    var asked = new Asked(key, scope);
    var postings = postings(scope);
    var known = kept.getIfPresent(asked);
    if (known != null && known.postings() == postings) {
      @SuppressWarnings("unchecked")
      var parts = (List<Part<K>>) known.parts();
      return parts;
    }
    var counted = List.copyOf(count.get());
    kept.put(asked, new Kept(postings, counted));
    return counted;
  }

  /// How many rows stand behind a figure, under the same condition.
  long count(String key, Scope scope, LongSupplier count) {
    return of(
            key, scope, () -> List.of(new Part<>("rows", BigDecimal.valueOf(count.getAsLong()), 0)))
        .getFirst()
        .total()
        .longValueExact();
  }

  /// What a transaction has written and may yet take back is nothing to remember. One that only
  /// reads has written nothing; pages read so, to see one moment.
  private static boolean mayBeTakenBack() {
    return TransactionSynchronizationManager.isActualTransactionActive()
        && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
  }

  /// Read before the count: what is written in between makes the next one count anew. Whose
  /// postings they are is not looked at: a posting more in the period counts anew for all.
  private long postings(Scope scope) {
    return Moment.once(
        new PostingsIn(scope.from(), scope.to(), scope.area()), () -> countedPostings(scope));
  }

  private record PostingsIn(LocalDate from, LocalDate to, Optional<AreaId> area) {}

  private long countedPostings(Scope scope) {
    var parameters = new HashMap<String, Object>();
    parameters.put("from", scope.from());
    parameters.put("to", scope.to());
    scope.area().ifPresent(area -> parameters.put("area", area.value()));
    var inArea = scope.area().map(_ -> "and area = :area").orElse("");
    return jdbc.sql(
            "select count(*) from outcome.posting where day between :from and :to " + inArea)
        .params(parameters)
        .query(Sql.rows(Long.class))
        .single();
  }
}
