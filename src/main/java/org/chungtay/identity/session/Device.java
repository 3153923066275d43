package org.chungtay.identity.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.chungtay.shared.web.Page;

/// What a browser says it is, as its owner would say it: *Chrome trên Android*. Only for reading:
/// nothing is decided by it, anybody can write what they like there.
public final class Device {
  /// A browser names those that it wants to be taken for as well, so the most particular come
  /// first.
  private static final List<Named> BROWSERS =
      List.of(
          new Named("Zalo", "Zalo"),
          new Named("coc_coc_browser", "Cốc Cốc"),
          new Named("EdgA", "Edge"),
          new Named("Edg", "Edge"),
          new Named("OPR", "Opera"),
          new Named("SamsungBrowser", "Samsung Internet"),
          new Named("FxiOS", "Firefox"),
          new Named("Firefox", "Firefox"),
          new Named("CriOS", "Chrome"),
          new Named("Chrome", "Chrome"),
          new Named("Safari", "Safari"));

  private static final List<Named> SYSTEMS =
      List.of(
          new Named("Android", "Android"),
          new Named("iPhone", "iPhone"),
          new Named("iPad", "iPad"),
          new Named("Windows", "Windows"),
          new Named("Mac OS", "Mac"),
          new Named("Linux", "Linux"));

  private Device() {}

  private record Named(String sign, String name) {}

  public static String words(String said, Page page) {
    return words(
        said, (key, names) -> page.t(key, "browser", names.browser(), "system", names.system()));
  }

  public static String words(String said, Language language, Messages messages) {
    return words(
        said,
        (key, names) ->
            messages.text(
                language, key, Map.of("browser", names.browser(), "system", names.system())));
  }

  private record Names(String browser, String system) {}

  private static String words(String said, BiFunction<String, Names, String> text) {
    var browser = first(BROWSERS, said);
    var system = first(SYSTEMS, said);
    if (browser.isPresent() && system.isPresent()) {
      return text.apply("identity.device", new Names(browser.get(), system.get()));
    }
    return browser
        .or(() -> system)
        .orElseGet(() -> text.apply("identity.device.unknown", new Names("", "")));
  }

  private static Optional<String> first(List<Named> known, String said) {
    return known.stream().filter(one -> said.contains(one.sign())).map(Named::name).findFirst();
  }
}
