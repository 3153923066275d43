package org.chungtay.care.lot;

import java.util.List;
import java.util.Locale;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;

/// A draw with its pairs, as far as they are asked for.
///
/// @param without days on which the number was not drawn
public record LotModel(
    LotDraw draw,
    List<Skip> without,
    Form form,
    List<Option> wards,
    List<LotPair> pairs,
    int page,
    int pages,
    int count) {

  public String file(String ending) {
    return draw.address()
        + "/pairs."
        + ending
        + "?ward="
        + Paging.typed(form.value("ward"))
        + "&q="
        + Paging.typed(form.value("q"));
  }

  public static String relaxed(Page page, LotPair pair) {
    return String.join(
        ", ",
        pair.relaxed().stream()
            .map(rule -> page.t("care.lot.rule." + rule.name().toLowerCase(Locale.ROOT)))
            .toList());
  }
}
