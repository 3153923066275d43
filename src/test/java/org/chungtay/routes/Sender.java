package org.chungtay.routes;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.chungtay.testing.Visitor;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// Sends a request to the running product as a browser or a program would, with any bytes.
@Component
public class Sender {
  private static final MediaType MULTIPART =
      MediaType.parseMediaType("multipart/form-data; boundary=" + Part.BOUNDARY);

  private final Environment environment;
  private final AtomicLong sent = new AtomicLong();

  Sender(Environment environment) {
    this.environment = environment;
  }

  @SuppressWarnings("ArrayRecordComponent")
  public record Answer(int status, HttpHeaders headers, byte[] bytes) {
    public String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    public String location() {
      var location = headers.getFirst(HttpHeaders.LOCATION);
      return location == null ? "" : location;
    }

    public boolean accepted() {
      return status < 400 && !location().startsWith("/sign-in?to=");
    }

    /// Sent away: not allowed, not there, or to sign in first.
    public boolean sentAway() {
      return List.of(401, 403, 404).contains(status) || location().startsWith("/sign-in?to=");
    }
  }

  public Answer send(Visitor visitor, Route route, Valid valid) {
    return send(visitor, route, address(route, valid), valid.parts());
  }

  public Answer send(Visitor visitor, Route route, String address, List<Part> parts) {
    if (route.reads()) {
      return raw(visitor, route, address, MediaType.TEXT_PLAIN, new byte[0]);
    }
    if (route.json()) {
      var body = parts.stream().filter(part -> part.name().equals("body")).findFirst();
      return raw(
          visitor,
          route,
          address,
          MediaType.APPLICATION_JSON,
          body.map(Part::bytes).orElse(new byte[0]));
    }
    return route.multipart()
        ? raw(visitor, route, address, MULTIPART, Part.multipart(parts))
        : raw(
            visitor, route, address, MediaType.APPLICATION_FORM_URLENCODED, Part.urlencoded(parts));
  }

  public Answer raw(Visitor visitor, Route route, String address, MediaType type, byte[] body) {
    var request =
        visitor
            .client()
            .method(route.method())
            .uri(URI.create(origin() + address))
            .accept(route.ofApi() ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML);
    if (!route.reads()) {
      request.contentType(type).body(body);
    }
    var _ = sent.incrementAndGet();
    return request.exchange((_, answer) ->
        new Answer(
            answer.getStatusCode().value(), answer.getHeaders(), answer.getBody().readAllBytes()));
  }

  /// How many requests so far.
  public long sent() {
    return sent.get();
  }

  public static String address(Route route, Valid valid) {
    return route.address(valid.variables()) + (valid.query().isEmpty() ? "" : "?" + valid.query());
  }

  private String origin() {
    return "http://localhost:" + environment.getRequiredProperty("local.server.port");
  }
}
