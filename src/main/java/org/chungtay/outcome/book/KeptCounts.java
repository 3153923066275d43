package org.chungtay.outcome.book;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Supplier;
import org.chungtay.outcome.Outcomes.Part;
import org.chungtay.outcome.Outcomes.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Counts of different persons, which take a walk over every pseudonym, are counted once for each
/// state of the book. The book only grows: while as many turnouts lie in a scope and as many were
/// reversed as before, they are the same ones, on whichever node they were written. To count them
/// takes a look into an index (ADR 89).
@Component
class KeptCounts {
  private static final int MOST = 2_000;

  private final JdbcClient jdbc;
  private final Cache<Asked, Kept> kept = Caffeine.newBuilder().maximumSize(MOST).build();

  KeptCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Asked(String key, Scope scope) {}

  private record Kept(long rows, List<? extends Part<?>> parts) {}

  /// @param key what the count is split by; it decides the type of the parts
  <K> List<Part<K>> persons(String key, Scope scope, Supplier<List<Part<K>>> count) {
    if (mayBeTakenBack()) {
      return count.get();
    }
    var asked = new Asked(key, scope);
    var rows = rows(scope);
    var known = kept.getIfPresent(asked);
    if (known != null && known.rows() == rows) {
      @SuppressWarnings("unchecked")
      var parts = (List<Part<K>>) known.parts();
      return parts;
    }
    var counted = List.copyOf(count.get());
    kept.put(asked, new Kept(rows, counted));
    return counted;
  }

  /// What a transaction has written and may yet take back is nothing to remember. One that only
  /// reads has written nothing; pages read so, to see one moment.
  private static boolean mayBeTakenBack() {
    return TransactionSynchronizationManager.isActualTransactionActive()
        && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
  }

  /// Read before the count: what is written in between makes the next one count anew.
  private long rows(Scope scope) {
    var selection = Selection.ofWrittenTurnouts(scope);
    return jdbc.sql(
            """
            select count(*) + (select count(*) from outcome.turnout_reversed) from %s where %s
            """
                .formatted(selection.from(), selection.where()))
        .params(selection.parameters())
        .query(Long.class)
        .single();
  }
}
