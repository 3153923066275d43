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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.chungtay.shared.web.RequestLanguage;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Outermost of all filters: answers visitors' pages from memory, compressed beforehand. Only a
/// handler marked [org.chungtay.portal.Cached] is kept, only for visitors without a session, and
/// never an answer that sets a cookie or says a notice.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageCacheFilter extends OncePerRequestFilter {
  static final String MAY_BE_KEPT = PageCacheFilter.class.getName();

  private static final int LONGEST_ADDRESS = 600;
  private static final Set<String> NOT_KEPT =
      Set.of(
          "content-length",
          "transfer-encoding",
          "content-encoding",
          "date",
          "connection",
          "content-type",
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
    if (!mayBeKept(request)) {
      chain.doFilter(request, response);
      return;
    }
    var key = key(request);
    var kept = pages.find(key);
    if (kept.isPresent()) {
      send(kept.get(), request, response);
      return;
    }
    long begun = pages.generation();
    var made = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, made);
    if (request.getAttribute(MAY_BE_KEPT) != null && isWhole(made)) {
      var page = keep(key, made, begun);
      made.resetBuffer();
      send(page, request, response);
    } else {
      made.copyBodyToResponse();
    }
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

  private static boolean isWhole(ContentCachingResponseWrapper made) {
    return made.getStatus() == HttpServletResponse.SC_OK
        && made.getHeader(HttpHeaders.SET_COOKIE) == null
        && String.valueOf(made.getContentType()).startsWith("text/html");
  }

  private KeptPage keep(String key, ContentCachingResponseWrapper made, long begun) {
    var plain = made.getContentAsByteArray();
    var headers = new LinkedHashMap<String, List<String>>();
    for (var name : made.getHeaderNames()) {
      if (!NOT_KEPT.contains(name.toLowerCase(Locale.ROOT))) {
        headers.put(name, new ArrayList<>(made.getHeaders(name)));
      }
    }
    var page = new KeptPage(plain, compressed(plain), tag(plain), headers);
    pages.keep(key, page, begun);
    return page;
  }

  private static void send(KeptPage page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    page.headers().forEach((name, values) -> set(response, name, values));
    boolean gzip = String.valueOf(request.getHeader(HttpHeaders.ACCEPT_ENCODING)).contains("gzip");
    var tag = page.tag(gzip);
    response.setHeader(HttpHeaders.ETAG, tag);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    response.setHeader(HttpHeaders.VARY, "Accept-Encoding, Accept-Language, Cookie");
    if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("text/html;charset=UTF-8");
    var body = page.body(gzip);
    if (gzip) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static void set(HttpServletResponse response, String name, List<String> values) {
    for (int at = 0; at < values.size(); at++) {
      if (at == 0) {
        response.setHeader(name, values.get(at));
      } else {
        response.addHeader(name, values.get(at));
      }
    }
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
