package org.chungtay.routes;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.shared.web.HotDoor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route of the running product; those that tests bring along stay aside.
@Component
public class Routes {
  private final ObjectProvider<RequestMappingHandlerMapping> mappings;
  private final ObjectProvider<HotDoor> doors;

  Routes(
      @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
      ObjectProvider<HotDoor> doors) {
    this.mappings = mappings;
    this.doors = doors;
  }

  public List<Route> all() {
    var mapped =
        mappings.getObject().getHandlerMethods().entrySet().stream()
            .filter(one -> isOurs(one.getValue()))
            .flatMap(one -> Route.of(one.getKey(), one.getValue()));
    return Stream.concat(mapped, doors.stream().map(Route::of))
        .sorted(Comparator.comparing(Route::template).thenComparing(one -> one.method().name()))
        .toList();
  }

  private static boolean isOurs(HandlerMethod handler) {
    var type = handler.getBeanType();
    return type.getPackageName().startsWith("org.chungtay")
        && !type.getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath()
            .contains("test-classes");
  }
}
