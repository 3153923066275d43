package org.chungtay.activity.attend;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Leaders' phones at one gate. Each sends one ticket after another and repeats what it did not
/// hear acknowledged; what was acknowledged is never sent again, so nothing lost could come back.
final class GateClients implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final long BETWEEN_MILLIS = 10;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ExecutorService phones = Executors.newVirtualThreadPerTaskExecutor();
  private final PlantedGate.Written gate;
  private final URI address;
  private final Queue<String> unacknowledged;
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final Set<String> refusals = ConcurrentHashMap.newKeySet();
  private final AtomicInteger repeated = new AtomicInteger();
  private volatile boolean closed;

  GateClients(PlantedGate.Written gate, int port, int count) {
    this.gate = gate;
    this.address = URI.create("http://localhost:" + port + gate.path());
    this.unacknowledged = new ConcurrentLinkedQueue<>(gate.tickets());
    for (var phone = 0; phone < count; phone++) {
      phones.execute(this::work);
    }
  }

  int acknowledged() {
    return acknowledged.size();
  }

  int repeated() {
    return repeated.get();
  }

  Set<String> refusals() {
    return new TreeSet<>(refusals);
  }

  /// Returns when at least so many are acknowledged.
  void await(int count) throws InterruptedException {
    var deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (acknowledged.size() < count) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(acknowledged.size() + " acknowledged; " + refusals);
      }
      Thread.sleep(2);
    }
  }

  private void work() {
    try {
      while (!closed && acknowledged.size() < gate.tickets().size()) {
        var ticket = unacknowledged.poll();
        if (ticket != null && send(ticket)) {
          acknowledged.add(ticket);
        } else if (ticket != null) {
          unacknowledged.add(ticket);
          repeated.incrementAndGet();
          Thread.sleep(100);
        }
        Thread.sleep(BETWEEN_MILLIS);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean send(String ticket) throws InterruptedException {
    var request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Cookie", gate.cookie())
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofString("{\"tickets\":[\"" + ticket + "\"]}"))
            .build();
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() == 200) {
        return answer.body().contains("checked-in");
      }
      refusals.add(answer.statusCode() + " " + answer.body());
      return false;
    } catch (IOException noAnswer) {
      return false;
    }
  }

  @Override
  public void close() {
    closed = true;
    phones.close();
    http.close();
  }
}
