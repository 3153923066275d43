package org.chungtay.portal.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import org.chungtay.portal.cache.KeptPage.Form;
import org.chungtay.portal.cache.KeptPage.Header;
import org.chungtay.shared.web.Compression;
import org.chungtay.shared.web.Fingerprint;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Outermost of all filters: keeps visitors' pages, compressed, for [AnswersKeptPages]. Only a
/// handler marked [org.chungtay.portal.Cached] is kept, only for visitors without a session, and
/// never an answer that sets a cookie or says a notice.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageCacheFilter extends OncePerRequestFilter {
  static final String MAY_BE_KEPT = PageCacheFilter.class.getName();

  private static final Set<String> NOT_KEPT =
      Set.of(
          "content-length",
          "transfer-encoding",
          "content-encoding",
          "date",
          "connection",
          "content-type",
          "content-language",
          "cache-control",
          "pragma",
          "expires",
          "etag",
          "vary");

  private final KeptPages pages;

  PageCacheFilter(KeptPages pages) {
    this.pages = pages;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var key = PageKey.of(request);
    if (key.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    long begun = pages.generation();
    var made = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, made);
    if (request.getAttribute(MAY_BE_KEPT) != null && isWhole(made)) {
      var page = keep(key.get(), made, begun);
      made.resetBuffer();
      send(page.form(Compression.takenBy(request)), response);
    } else {
      made.copyBodyToResponse();
    }
  }

  private static boolean isWhole(ContentCachingResponseWrapper made) {
    return made.getStatus() == HttpServletResponse.SC_OK
        && made.getHeader(HttpHeaders.SET_COOKIE) == null
        && String.valueOf(made.getContentType()).startsWith("text/html");
  }

  private KeptPage keep(String key, ContentCachingResponseWrapper made, long begun) {
    var plain = made.getContentAsByteArray();
    var headers =
        made.getHeaderNames().stream()
            .filter(name -> !NOT_KEPT.contains(name.toLowerCase(Locale.ROOT)))
            .flatMap(name -> made.getHeaders(name).stream().map(value -> Header.of(name, value)))
            .toList();
    var said = new ArrayList<>(headers);
    said.add(Header.of("Content-Language", made.getLocale().toLanguageTag()));
    var page = new KeptPage(plain, Compression.of(plain), Fingerprint.of(plain), said);
    pages.keep(key, page, begun);
    return page;
  }

  private static void send(Form page, HttpServletResponse response) throws IOException {
    page.headers().forEach(header -> response.setHeader(header.name(), header.value()));
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(page.body().length);
    response.getOutputStream().write(page.body());
  }
}
