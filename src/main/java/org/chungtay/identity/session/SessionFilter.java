package org.chungtay.identity.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chungtay.identity.Actor;
import org.chungtay.shared.web.PageFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Puts the signed-in person on the request, before Spring Security and everything after it.
@Component
@Order(SessionFilter.ORDER)
class SessionFilter extends OncePerRequestFilter {
  /// Spring Security's own chain is at -100.
  static final int ORDER = -110;

  static final String ACTOR = Actor.class.getName();

  private final CookieSessions sessions;

  SessionFilter(CookieSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    sessions
        .of(request)
        .ifPresent(session -> {
          request.setAttribute(ACTOR, session.actor());
          request.setAttribute(PageFactory.VIEWER, session.viewer());
        });
    chain.doFilter(request, response);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/assets/");
  }
}
