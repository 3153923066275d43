package org.chungtay.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.SignedIn;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Walks every route of the running product, pages and API: each declares who may call it.
@ProductTest
class RoutePolicyTest {
  private static final List<Class<? extends Annotation>> POLICIES =
      List.of(Open.class, SignedIn.class, Needs.class);

  private final RequestMappingHandlerMapping routes;

  @Autowired
  RoutePolicyTest(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
    this.routes = routes;
  }

  @Test
  void everyRouteDeclaresItsPolicy() {
    assertThat(withoutPolicy(ours())).isEmpty();
  }

  @Test
  void thereAreRoutesToWalk() {
    assertThat(ours()).isNotEmpty();
  }

  @Test
  void aRouteWithoutAPolicyIsFound() throws NoSuchMethodException {
    assertThat(withoutPolicy(List.of(new HandlerMethod(new OpenDoor(), "comeIn")))).isNotEmpty();
  }

  private static List<String> withoutPolicy(Collection<HandlerMethod> handlers) {
    return handlers.stream()
        .filter(handler -> POLICIES.stream().noneMatch(policy -> declares(handler, policy)))
        .map(Objects::toString)
        .toList();
  }

  private static boolean declares(HandlerMethod handler, Class<? extends Annotation> policy) {
    return handler.hasMethodAnnotation(policy)
        || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), policy);
  }

  /// Routes of the frameworks are denied by the fence unless it names them, and tests bring routes
  /// without a policy to show just that.
  private List<HandlerMethod> ours() {
    return routes.getHandlerMethods().values().stream()
        .filter(handler -> handler.getBeanType().getPackageName().startsWith("org.chungtay"))
        .filter(handler -> !isTest(handler.getBeanType()))
        .toList();
  }

  private static boolean isTest(Class<?> type) {
    return type.getProtectionDomain()
        .getCodeSource()
        .getLocation()
        .getPath()
        .contains("test-classes");
  }

  /// Breaks the rule.
  static final class OpenDoor {
    @GetMapping("/come-in")
    public String comeIn() {
      return "anyone?";
    }
  }
}
