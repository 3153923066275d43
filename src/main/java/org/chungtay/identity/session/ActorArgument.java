package org.chungtay.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.identity.SignInFirst;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives controllers their `Actor` (refusing a visitor) or `Optional<Actor>`.
final class ActorArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.nestedIfOptional().getNestedParameterType() == Actor.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var http = request.getNativeRequest(HttpServletRequest.class);
    var actor = http == null ? Optional.<Actor>empty() : of(http);
    return parameter.isOptional() ? actor : actor.orElseThrow(SignInFirst::new);
  }

  static Optional<Actor> of(HttpServletRequest request) {
    return request.getAttribute(SessionFilter.ACTOR) instanceof Actor actor
        ? Optional.of(actor)
        : Optional.empty();
  }
}
