package org.chungtay.notification.outbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// An SMS gateway that refuses what holds the word POISON.
final class TinyGateway implements AutoCloseable {
  final List<String> taken = new CopyOnWriteArrayList<>();
  final List<String> keys = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  TinyGateway() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/sms",
        exchange -> {
          var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          boolean poison = body.contains("POISON");
          keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
          if (!poison) {
            taken.add(body);
          }
          exchange.sendResponseHeaders(poison ? 400 : 202, -1);
          exchange.close();
        });
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort() + "/sms";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
