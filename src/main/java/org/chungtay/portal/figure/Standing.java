package org.chungtay.portal.figure;

import java.util.Locale;
import org.chungtay.outcome.Restated;
import org.chungtay.shared.web.Page;

/// Why a figure stands under a ward.
public enum Standing {
  RECORDED,
  IN_FORCE,
  REMAINDER,
  LATER;

  public static Standing of(Restated.Kind kind) {
    return valueOf(kind.name());
  }

  public String words(Page page) {
    return page.t("portal.standing." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
