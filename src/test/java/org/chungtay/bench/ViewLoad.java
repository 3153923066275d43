package org.chungtay.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/// Readers of one page, each view under an address that nobody asked before, so that no kept page
/// answers. `port clients seconds path`; prints views, seconds, and milliseconds: median, 95 %,
/// worst.
final class ViewLoad {
  private ViewLoad() {}

  public static void main(String... words) throws Exception {
    var clients = Integer.parseInt(words[1]);
    var until = System.nanoTime() + Long.parseLong(words[2]) * 1_000_000_000L;
    var started = System.nanoTime();
    var took = new ConcurrentLinkedQueue<Long>();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < clients; i++) {
      threads.add(Thread.startVirtualThread(() -> views(words[0], words[3], until, took)));
    }
    for (var thread : threads) {
      thread.join();
    }
    var seconds = (System.nanoTime() - started) / 1e9;
    var sorted = new ArrayList<>(took);
    Collections.sort(sorted);
    System.out.printf(
        "%d %.3f %.1f %.1f %.1f%n",
        sorted.size(), seconds, part(sorted, 50), part(sorted, 95), part(sorted, 100));
  }

  private static void views(
      String port, String path, long until, ConcurrentLinkedQueue<Long> took) {
    try (var client = HttpClient.newHttpClient()) {
      while (System.nanoTime() < until) {
        var fresh = path + (path.contains("?") ? "&" : "?") + "fresh=" + fresh();
        var request =
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + fresh))
                .header("Accept-Language", "vi")
                .header("Accept-Encoding", "gzip")
                .build();
        var before = System.nanoTime();
        var status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 200) {
          throw new IllegalStateException(fresh + " answered " + status);
        }
        took.add(System.nanoTime() - before);
      }
    } catch (java.io.IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static String fresh() {
    return Long.toString(ThreadLocalRandom.current().nextLong(1L << 60), 36);
  }

  private static double part(List<Long> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
  }
}
