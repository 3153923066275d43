package org.chungtay.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives controllers their `Form`: on a POST what was sent, on a GET an empty one, and on the GET
/// that follows a refusal the refused one.
final class FormArgument implements HandlerMethodArgumentResolver {
  static final String TYPED = FormArgument.class.getName();

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Form.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var http = request.getNativeRequest(HttpServletRequest.class);
    if (http == null) {
      return Form.empty();
    }
    if (http.getAttribute(TYPED) instanceof Form refused) {
      return refused;
    }
    return http.getMethod().equals("GET") ? Form.empty() : Form.typed(http);
  }
}
