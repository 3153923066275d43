package org.chungtay.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.SignedIn;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ProductTest
class LimitedRoutesTest {
  @Autowired
  @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes;

  @Test
  void whatAnyoneMayChangeIsDamped() {
    var open = new ArrayList<String>();
    var unlimited = new ArrayList<String>();
    routes
        .getHandlerMethods()
        .forEach((mapping, route) -> {
          if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST)
              && open(route)) {
            open.add(mapping.toString());
            if (route.getMethodAnnotation(Limited.class) == null) {
              unlimited.add(mapping.toString());
            }
          }
        });
    assertThat(open).hasSizeGreaterThan(10);
    assertThat(unlimited).isEmpty();
  }

  private static boolean open(HandlerMethod route) {
    var declaresAnother =
        List.of(Needs.class, SignedIn.class).stream().anyMatch(route::hasMethodAnnotation);
    return route.hasMethodAnnotation(Open.class)
        || (!declaresAnother
            && AnnotatedElementUtils.hasAnnotation(route.getBeanType(), Open.class));
  }
}
