package org.chungtay.portal.cache;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.chungtay.portal.cache.KeptPage.Form;
import org.chungtay.portal.cache.KeptPage.Header;
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
      send(page.form(PageKey.takesGzip(request)), response);
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
    var page = new KeptPage(plain, compressed(plain), tag(plain), said);
    pages.keep(key, page, begun);
    return page;
  }

  private static void send(Form page, HttpServletResponse response) throws IOException {
    page.headers().forEach(header -> response.setHeader(header.name(), header.value()));
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(page.body().length);
    response.getOutputStream().write(page.body());
  }

  private static byte[] compressed(byte[] plain) {
    var bytes = new ByteArrayOutputStream(plain.length / 4 + 64);
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return bytes.toByteArray();
  }

  private static String tag(byte[] plain) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(plain);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
