package org.chungtay.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/// The reader's language: `?lang=` in the address (so that a shared link says what it said), then
/// the cookie of an earlier choice, then what the browser asks for, then Vietnamese.
public final class RequestLanguage {
  public static final String PARAMETER = "lang";
  public static final String COOKIE = "ct_lang";

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

  private static Optional<Language> browsers(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    var locales = request.getLocales();
    while (locales.hasMoreElements()) {
      Locale locale = locales.nextElement();
      var language = Language.ofTag(locale.getLanguage());
      if (language.isPresent()) {
        return language;
      }
    }
    return Optional.empty();
  }
}
