package org.chungtay.identity.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.chungtay.shared.web.Installation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses a change that another site's page asks the browser for (cross-site request forgery). The
/// browser itself says where a request comes from: by `Sec-Fetch-Site`, older ones by `Origin` or
/// `Referer`. A program that sends none of these carries no cookie a stranger could ride on. It
/// stands before every door, the hot ones too, which answer before Spring Security.
@Component
@Order(SameOrigin.ORDER)
class SameOrigin extends OncePerRequestFilter {
  /// After the person is known, before hot doors and Spring Security.
  static final int ORDER = -108;

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final Installation installation;

  SameOrigin(Installation installation) {
    this.installation = installation;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (SAFE.contains(request.getMethod()) || oursAsks(request)) {
      chain.doFilter(request, response);
    } else {
      request.setAttribute(RefusedPages.REFUSAL, new ForeignOrigin());
      request.getRequestDispatcher(RefusedPages.ADDRESS).forward(request, response);
    }
  }

  private boolean oursAsks(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    var origin = request.getHeader("Origin");
    if (origin != null) {
      return ours(origin, request);
    }
    var referrer = request.getHeader("Referer");
    return referrer != null ? ours(referrer, request) : request.getHeader("Cookie") == null;
  }

  private boolean ours(String address, HttpServletRequest request) {
    var own = originOf(installation.origin(request));
    var came = originOf(request.getRequestURL().toString());
    var asking = originOf(address);
    return asking != null && (asking.equals(own) || asking.equals(came));
  }

  private static @Nullable String originOf(String address) {
    try {
      var uri = URI.create(address);
      return uri.getHost() == null
          ? null
          : uri.getScheme() + "://" + uri.getHost() + ":" + port(uri);
    } catch (IllegalArgumentException notAnAddress) {
      return null;
    }
  }

  private static int port(URI uri) {
    return uri.getPort() >= 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
  }
}
