package org.chungtay.portal.cache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/// When a page that a crowd reads has just been forgotten, one of them makes it and the others wait
/// for it instead of making it too.
@Component
class MadeOnce {
  private static final int LONGEST_WAIT_SECONDS = 2;

  private final Map<String, CountDownLatch> making = new ConcurrentHashMap<>();

  /// Whether the caller makes the page, and says so with [#made]. To all others it returns false
  /// once it is made, or after two seconds.
  boolean begin(String key) {
    var others = making.putIfAbsent(key, new CountDownLatch(1));
    if (others == null) {
      return true;
    }
    try {
      var _ = others.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  void made(String key) {
    var latch = making.remove(key);
    if (latch != null) {
      latch.countDown();
    }
  }
}
