package org.chungtay.identity.session;

import java.util.List;
import org.chungtay.identity.Access;
import org.chungtay.identity.access.ActingFor;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class SessionWeb implements WebMvcConfigurer {
  private final Access access;
  private final ActingFor acting;

  SessionWeb(Access access, ActingFor acting) {
    this.access = access;
    this.acting = acting;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new ActorArgument());
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new RoutePolicy(access, acting));
  }
}
