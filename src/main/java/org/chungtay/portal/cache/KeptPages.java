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
  private static final long FRESH_NANOS = Duration.ofSeconds(20).toNanos();
  private static final Duration REMEMBERED = Duration.ofMinutes(10);
  private static final int MOST_REMEMBERED = 20_000;
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  private final Cache<String, KeptPage> pages =
      Caffeine.newBuilder()
          .expireAfterWrite(LONGEST)
          .maximumWeight(MOST_BYTES)
          .weigher((String key, KeptPage page) -> key.length() + page.weight())
          .build();

  /// Addresses whose pages were kept of late, and so will be again.
  private final Cache<String, Boolean> popular =
      Caffeine.newBuilder().expireAfterAccess(REMEMBERED).maximumSize(MOST_REMEMBERED).build();

  private final AtomicLong generation = new AtomicLong();

  /// Changes whenever all pages are forgotten.
  long generation() {
    return generation.get();
  }

  Optional<KeptPage> find(String key) {
    return Optional.ofNullable(pages.getIfPresent(key));
  }

  /// True for one caller only, when the page is not new any more: they make it anew while everybody
  /// else still gets it as it is.
  static boolean isToBeMadeAnew(KeptPage page) {
    return page.isOlderThan(FRESH_NANOS) && page.claim();
  }

  boolean wasKept(String key) {
    return popular.getIfPresent(key) != null;
  }

  /// A page that was begun before a figure rose and is finished afterwards is not kept, or it would
  /// hide the new figure for half a minute.
  ///
  /// @param begun the generation when the page was begun
  void keep(String key, KeptPage page, long begun) {
    popular.put(key, true);
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
