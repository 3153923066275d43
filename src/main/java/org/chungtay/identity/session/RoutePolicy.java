package org.chungtay.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.Set;
import org.chungtay.identity.Access;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.Permission;
import org.chungtay.identity.SignInFirst;
import org.chungtay.identity.access.ActingFor;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Open;
import org.chungtay.shared.web.SignedIn;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/// The outer fence: a route is called only as its policy says, and a route without one by nobody.
final class RoutePolicy implements HandlerInterceptor {
  /// Routes of the frameworks, which cannot carry our annotations: the error page of the last
  /// resort and the OpenAPI document, both open.
  private static final Set<String> OPEN_FRAMEWORK_PACKAGES =
      Set.of("org.springframework.boot.webmvc.autoconfigure.error", "org.springdoc.webmvc.api");

  private final Access access;
  private final ActingFor acting;

  RoutePolicy(Access access, ActingFor acting) {
    this.access = access;
    this.acting = acting;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    acting.forget();
    switch (handler) {
      case HandlerMethod route -> check(route, request);
      case ResourceHttpRequestHandler _ -> {}
      default -> throw new Forbidden();
    }
    return true;
  }

  private void check(HandlerMethod route, HttpServletRequest request) {
    var needed = policy(route, Needs.class);
    if (needed.isPresent()) {
      var actor = ActorArgument.of(request).orElseThrow(SignInFirst::new);
      if (!access.allowsAnywhere(actor, new Permission(needed.get().value()))) {
        throw new Forbidden();
      }
    } else if (policy(route, SignedIn.class).isPresent()) {
      var _ = ActorArgument.of(request).orElseThrow(SignInFirst::new);
    } else if (policy(route, Open.class).isEmpty() && !openFramework(route)) {
      throw new Forbidden();
    }
  }

  /// A method's own policy wins over its class's: a class marked `@Needs` may have an `@Open`
  /// route.
  private static <A extends Annotation> Optional<A> policy(HandlerMethod route, Class<A> kind) {
    var own = Optional.ofNullable(route.getMethodAnnotation(kind));
    return own.isPresent() || declaresItsOwn(route)
        ? own
        : Optional.ofNullable(
            AnnotatedElementUtils.findMergedAnnotation(route.getBeanType(), kind));
  }

  private static boolean declaresItsOwn(HandlerMethod route) {
    return route.hasMethodAnnotation(Needs.class)
        || route.hasMethodAnnotation(SignedIn.class)
        || route.hasMethodAnnotation(Open.class);
  }

  private static boolean openFramework(HandlerMethod route) {
    return OPEN_FRAMEWORK_PACKAGES.contains(route.getBeanType().getPackageName());
  }
}
