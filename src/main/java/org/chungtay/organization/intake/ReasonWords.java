package org.chungtay.organization.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.chungtay.shared.web.Page;

/// Reasons (`phone:not-a-phone`) in the reader's language.
public final class ReasonWords {
  private ReasonWords() {}

  public static String of(List<String> reasons, Page page) {
    return reasons.stream().map(reason -> of(reason, page)).collect(Collectors.joining("; "));
  }

  private static String of(String reason, Page page) {
    var parts = reason.split(":", 2);
    if (parts[0].equals("doubt")) {
      return page.t("organization.intake.doubt." + Doubt.valueOf(parts[1]).code());
    }
    return page.t("organization.intake.field." + parts[0])
        + ": "
        + page.t("organization.intake.reason." + parts[1]);
  }
}
