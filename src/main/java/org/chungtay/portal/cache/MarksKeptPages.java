package org.chungtay.portal.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.chungtay.portal.Cached;
import org.chungtay.shared.web.PageFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Tells the outermost filter that the handler it cannot see allows its page to be kept.
@Configuration(proxyBeanMethods = false)
class MarksKeptPages implements WebMvcConfigurer {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(
        new HandlerInterceptor() {
          @Override
          public boolean preHandle(
              HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (handler instanceof HandlerMethod method
                && method.hasMethodAnnotation(Cached.class)
                && request.getAttribute(PageFactory.VIEWER) == null) {
              request.setAttribute(PageCacheFilter.MAY_BE_KEPT, true);
            }
            return true;
          }
        });
  }
}
