package org.chungtay.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/// Two people who do something in the same moment.
public final class AtOnce {
  private AtOnce() {}

  /// What came of each, in their order.
  public static <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
    var together = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var running =
          List.of(one, other).stream()
              .map(deed ->
                  threads.submit(() -> {
                    var _ = together.await();
                    return deed.call();
                  }))
              .toList();
      return List.of(running.getFirst().get(), running.getLast().get());
    }
  }
}
