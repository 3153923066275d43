package org.chungtay.journey;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chungtay.shared.web.Language;

/// How a page is looked at.
public record Look(Language language, Device device, boolean dark, boolean scripts) {

  public enum Device {
    PHONE(390, 844),
    DESKTOP(1280, 900);

    private final int width;
    private final int height;

    Device(int width, int height) {
      this.width = width;
      this.height = height;
    }

    int width() {
      return width;
    }

    int height() {
      return height;
    }
  }

  public static Look phone(Language language) {
    return new Look(language, Device.PHONE, false, true);
  }

  public static Look desktop(Language language) {
    return new Look(language, Device.DESKTOP, false, true);
  }

  public Look inTheDark() {
    return new Look(language, device, true, scripts);
  }

  public Look withoutScripts() {
    return new Look(language, device, dark, false);
  }

  /// Three languages, both widths: how every finished page has to be seen.
  public static List<Look> every() {
    return Arrays.stream(Language.values())
        .flatMap(language -> Stream.of(phone(language), desktop(language)))
        .toList();
  }

  String name() {
    return language.tag()
        + "-"
        + device.width()
        + (dark ? "-dark" : "")
        + (scripts ? "" : "-plain");
  }
}
