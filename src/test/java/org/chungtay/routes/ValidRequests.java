package org.chungtay.routes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// For each route one request that it accepts: what the matrices of rights and of bad input start
/// from.
@Component
public class ValidRequests {
  private final Map<String, Supplier<Valid>> entries = new HashMap<>();

  /// The valid requests of one module.
  interface Chapter {
    void write(ValidRequests requests);
  }

  ValidRequests(ObjectProvider<Chapter> chapters) {
    chapters.forEach(chapter -> chapter.write(this));
  }

  void post(String template, Supplier<Valid> request) {
    put("POST " + template, request);
  }

  void get(String template, Supplier<Valid> request) {
    put("GET " + template, request);
  }

  private void put(String route, Supplier<Valid> request) {
    if (entries.put(route, request) != null) {
      throw new IllegalStateException("two valid requests for " + route);
    }
  }

  /// A fresh one.
  public Valid of(Route route) {
    return find(route)
        .map(Supplier::get)
        .orElseThrow(() -> new IllegalArgumentException(missing(route)));
  }

  private Optional<Supplier<Valid>> find(Route route) {
    return Optional.ofNullable(entries.get(route.toString()));
  }

  public boolean has(Route route) {
    return find(route).isPresent();
  }

  public static String missing(Route route) {
    return "%s has no valid request. Add a line to org.chungtay.routes.…Requests: requests.%s(\"%s\", () -> …)"
        .formatted(route, route.reads() ? "get" : "post", route.template());
  }

  /// Entries for routes that are no more.
  public List<String> stale(List<Route> routes) {
    var known = routes.stream().map(Route::toString).toList();
    return entries.keySet().stream().filter(entry -> !known.contains(entry)).sorted().toList();
  }
}
