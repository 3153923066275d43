package org.chungtay.portal.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
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

  Optional<KeptPage> find(String key) {
    return Optional.ofNullable(pages.getIfPresent(key));
  }

  void keep(String key, KeptPage page) {
    pages.put(key, page);
  }

  /// A figure that has just risen is seen at once on this node, within half a minute on the others.
  @EventListener
  void forgetAll(OutcomesChanged changed) {
    Afterwards.alsoAfterTransaction(pages::invalidateAll);
  }
}
