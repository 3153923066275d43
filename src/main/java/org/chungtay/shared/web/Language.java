package org.chungtay.shared.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The languages the whole product speaks, the back office included. Vietnamese comes first.
public enum Language {
  VI("vi", "Tiếng Việt", "VI", "ltr", Locale.of("vi", "VN")),
  EN("en", "English", "EN", "ltr", Locale.of("en", "GB")),
  AR("ar", "العربية", "عر", "rtl", Locale.of("ar"));

  private final String tag;
  private final String ownName;
  private final String shortName;
  private final String direction;
  private final Locale locale;

  Language(String tag, String ownName, String shortName, String direction, Locale locale) {
    this.tag = tag;
    this.ownName = ownName;
    this.shortName = shortName;
    this.direction = direction;
    this.locale = locale;
  }

  public String tag() {
    return tag;
  }

  public String ownName() {
    return ownName;
  }

  /// For the narrow head of a page on a phone.
  public String shortName() {
    return shortName;
  }

  public String direction() {
    return direction;
  }

  public Locale locale() {
    return locale;
  }

  public static Optional<Language> ofTag(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }
}
