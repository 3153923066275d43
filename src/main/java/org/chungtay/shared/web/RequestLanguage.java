package org.chungtay.shared.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/// The reader's language: `?lang=` in the address (so that a shared link says what it said), then
/// the cookie of an earlier choice, then what the browser asks for, then Vietnamese.
public final class RequestLanguage {
  public static final String PARAMETER = "lang";
  public static final String COOKIE = "ct_lang";

  private static final Cache<String, Optional<Language>> BROWSERS =
      Caffeine.newBuilder().maximumSize(1_000).build();

  private RequestLanguage() {}

  public static Language of(HttpServletRequest request) {
    return asked(request).or(() -> chosen(request)).or(() -> browsers(request)).orElse(Language.VI);
  }

  static Optional<Language> asked(HttpServletRequest request) {
    return inAddress(request, PARAMETER).flatMap(Language::ofTag);
  }

  /// What the address says for a name, where only plain words make sense. `getParameter` would read
  /// a form's body, and throw where anything in the address is no text, even on the page that says
  /// so.
  static Optional<String> inAddress(HttpServletRequest request, String name) {
    var query = request.getQueryString();
    if (query == null || !query.contains(name + "=")) {
      return Optional.empty();
    }
    return Arrays.stream(query.split("&"))
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1))
        .findFirst();
  }

  private static Optional<Language> chosen(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null ? Optional.empty() : Language.ofTag(cookie.getValue());
  }

  /// Reading the header again and again would cost a kept page a twentieth of its time.
  private static Optional<Language> browsers(HttpServletRequest request) {
    var header = request.getHeader("Accept-Language");
    if (header == null) {
      return Optional.empty();
    }
    var known = BROWSERS.getIfPresent(header);
    if (known == null) {
      known = preferred(request.getLocales());
      BROWSERS.put(header, known);
    }
    return known;
  }

  private static Optional<Language> preferred(Enumeration<Locale> locales) {
    while (locales.hasMoreElements()) {
      var language = Language.ofTag(locales.nextElement().getLanguage());
      if (language.isPresent()) {
        return language;
      }
    }
    return Optional.empty();
  }
}
