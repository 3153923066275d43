package org.chungtay.place.shape;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chungtay.shared.web.Page;

/// Columns of a table of places: the ones that it is taken along with are the ones that it is sent
/// in with; those that follow from the others are read over.
public enum PlaceColumns {
  CODE,
  KIND,
  NAME,
  WARD,
  GROUP,
  NOTE,
  STATE,
  LAUNCHED,
  LENGTH,
  POINTS;

  public String key() {
    return "place.column." + name().toLowerCase(Locale.ROOT);
  }

  public static List<String> heads(Page page) {
    return Arrays.stream(values()).map(column -> page.t(column.key())).toList();
  }
}
