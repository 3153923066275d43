package org.chungtay.portal.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.chungtay.outcome.OutcomesChanged;
import org.chungtay.shared.jdbc.Afterwards;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Public pages kept for half a minute at most, within 64 MB: a crowd reads memory, and what
/// changed is seen soon even where nobody said that it changed.
@Component
class KeptPages {
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  private final Cache<String, KeptPage> pages =
      Caffeine.newBuilder()
          .expireAfterWrite(LONGEST)
          .maximumWeight(MOST_BYTES)
          .weigher((String key, KeptPage page) -> key.length() + page.weight())
          .build();

  private final AtomicLong generation = new AtomicLong();

  /// Changes whenever all pages are forgotten.
  long generation() {
    return generation.get();
  }

  Optional<KeptPage> find(String key) {
    return Optional.ofNullable(pages.getIfPresent(key));
  }

  /// A page that was begun before a figure rose and is finished afterwards is not kept, or it would
  /// hide the new figure for half a minute.
  ///
  /// @param begun the generation when the page was begun
  void keep(String key, KeptPage page, long begun) {
    if (begun == generation.get()) {
      pages.put(key, page);
      if (begun != generation.get()) {
        pages.invalidate(key);
      }
    }
  }

  /// A figure that has just risen is seen at once on this node, within half a minute on the others.
  @EventListener
  void forgetAll(OutcomesChanged changed) {
    Afterwards.alsoAfterTransaction(() -> {
      var _ = generation.incrementAndGet();
      pages.invalidateAll();
    });
  }
}
