package org.chungtay.portal.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.chungtay.shared.web.RequestLanguage;
import org.springframework.http.HttpHeaders;

/// Which kept page a request may be answered with.
final class PageKey {
  private static final int LONGEST_ADDRESS = 600;

  private PageKey() {}

  /// Nothing for whoever is signed in, for what is no page, and for an address that says a notice.
  static Optional<String> of(HttpServletRequest request) {
    return mayBeKept(request) ? Optional.of(key(request)) : Optional.empty();
  }

  private static boolean mayBeKept(HttpServletRequest request) {
    var query = request.getQueryString();
    var cookies = request.getHeader(HttpHeaders.COOKIE);
    return request.getMethod().equals("GET")
        && !request.getRequestURI().startsWith("/assets/")
        && request.getRequestURI().length() + (query == null ? 0 : query.length()) < LONGEST_ADDRESS
        && (query == null || !query.contains("notice="))
        && (cookies == null || !cookies.contains("ct_session="))
        && !String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("json");
  }

  private static String key(HttpServletRequest request) {
    // the host is part of a page's canonical and share addresses
    return RequestLanguage.of(request).tag()
        + " "
        + request.getScheme()
        + "://"
        + request.getHeader(HttpHeaders.HOST)
        + " "
        + request.getHeader("X-Forwarded-Host")
        + " "
        + request.getHeader("X-Forwarded-Proto")
        + " "
        + request.getRequestURI()
        + "?"
        + request.getQueryString();
  }
}
