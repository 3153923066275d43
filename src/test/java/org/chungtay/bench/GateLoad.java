package org.chungtay.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/// The load of a gate, in a process of its own: keep-alive clients that each send one check-in and
/// wait for its answer before the next (no pipelining). Arguments: port, clients, seconds, the file
/// of a planted gate, first ticket. Prints `sent recorded seconds` and the times to answer in
/// milliseconds at the median and the 99th percentile.
public final class GateLoad {
  private static final int HEADER_LINES = 2;

  private final int port;
  private final String head;
  private final List<String> tickets;
  private final AtomicInteger next;
  private final long until;
  private final LongAdder sent = new LongAdder();
  private final LongAdder recorded = new LongAdder();
  private final List<long[]> times = new ArrayList<>();

  private GateLoad(int port, List<String> gate, int first, int seconds) {
    this.port = port;
    this.head =
        "POST %s HTTP/1.1\r\nHost: localhost:%d\r\nCookie: %s\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nContent-Length: "
            .formatted(gate.get(0), port, gate.get(1));
    this.tickets = gate;
    this.next = new AtomicInteger(HEADER_LINES + first);
    this.until = System.nanoTime() + seconds * 1_000_000_000L;
  }

  public static void main(String... words) throws Exception {
    var load =
        new GateLoad(
            Integer.parseInt(words[0]),
            Files.readAllLines(Path.of(words[3])),
            Integer.parseInt(words[4]),
            Integer.parseInt(words[2]));
    load.run(Integer.parseInt(words[1]));
  }

  private void run(int clients) throws InterruptedException {
    var begun = System.nanoTime();
    var threads = new ArrayList<Thread>();
    for (var client = 0; client < clients; client++) {
      threads.add(Thread.ofPlatform().start(this::client));
    }
    for (var thread : threads) {
      thread.join();
    }
    var seconds = (System.nanoTime() - begun) / 1e9;
    var all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    System.out.printf(
        "%d %d %.3f %.2f %.2f%n", sent.sum(), recorded.sum(), seconds, at(all, 0.5), at(all, 0.99));
  }

  private static double at(long[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
  }

  private void client() {
    var taken = new long[1 << 16];
    var count = 0;
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setTcpNoDelay(true);
      var answers = new Answers(socket.getInputStream());
      int ticket = next.getAndIncrement();
      while (System.nanoTime() < until && ticket < tickets.size()) {
        var begun = System.nanoTime();
        socket.getOutputStream().write(request(tickets.get(ticket)));
        sent.increment();
        if (answers.next().contains("\"checked-in\"")) {
          recorded.increment();
        }
        taken[count++ & (taken.length - 1)] = System.nanoTime() - begun;
        ticket = next.getAndIncrement();
      }
    } catch (IOException broken) {
      System.err.println(broken);
    }
    synchronized (times) {
      times.add(Arrays.copyOf(taken, Math.min(count, taken.length)));
    }
  }

  private byte[] request(String ticket) {
    var body = "{\"tickets\":[\"" + ticket + "\"]}";
    return (head + body.length() + "\r\n\r\n" + body).getBytes(StandardCharsets.ISO_8859_1);
  }

  /// Answers with a Content-Length, one after another.
  private static final class Answers {
    private final InputStream stream;
    private final StringBuilder line = new StringBuilder();

    Answers(InputStream stream) {
      this.stream = new BufferedInputStream(stream, 4096);
    }

    String next() throws IOException {
      var length = 0;
      for (var header = line(); !header.isEmpty(); header = line()) {
        if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
          length = Integer.parseInt(header.substring(15).strip());
        }
      }
      return new String(stream.readNBytes(length), StandardCharsets.ISO_8859_1);
    }

    private String line() throws IOException {
      line.setLength(0);
      for (var read = stream.read(); read != '\n'; read = stream.read()) {
        if (read < 0) {
          throw new EOFException("the product closed the connection");
        }
        if (read != '\r') {
          line.append((char) read);
        }
      }
      return line.toString();
    }
  }
}
