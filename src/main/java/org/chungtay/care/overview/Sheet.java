package org.chungtay.care.overview;

import java.util.List;
import org.chungtay.shared.web.Page;
import org.springframework.web.util.UriComponentsBuilder;

/// A page of a long table.
///
/// @param page from 0
public record Sheet<T>(List<T> lines, Ordered order, int page, int pages, long count) {

  static <T> Sheet<T> of(List<T> all, Ordered order, int page, int size) {
    int last = last(all.size(), size);
    int shown = Math.min(page, last);
    return new Sheet<>(
        all.stream().skip((long) shown * size).limit(size).toList(),
        order,
        shown,
        last + 1,
        all.size());
  }

  static int last(long count, int size) {
    return (int) Math.max(0, Math.ceilDiv(count, size) - 1);
  }

  /// The same table by a column; again, the other way round. Numbers begin with the largest.
  public String by(Page page, String column, boolean largestFirst) {
    var first = largestFirst ? "-" + column : column;
    var other = largestFirst ? column : "-" + column;
    return UriComponentsBuilder.fromUriString(page.address())
        .replaceQueryParam("page")
        .replaceQueryParam("notice")
        .replaceQueryParam("sort", order.code().equals(first) ? other : first)
        .build()
        .toUriString();
  }

  /// As `aria-sort` says it.
  public String sorted(String column) {
    return !order.column().equals(column) ? "none" : order.falling() ? "descending" : "ascending";
  }
}
