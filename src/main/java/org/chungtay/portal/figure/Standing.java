package org.chungtay.portal.figure;

import java.util.Locale;
import org.chungtay.outcome.Restated;
import org.chungtay.shared.web.Page;

/// Why a figure stands under a ward.
enum Standing {
  RECORDED,
  IN_FORCE,
  REMAINDER,
  LATER;

  static Standing of(Restated.Kind kind) {
    return valueOf(kind.name());
  }

  String words(Page page) {
    return page.t("portal.standing." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
