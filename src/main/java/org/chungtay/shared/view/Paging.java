package org.chungtay.shared.view;

import org.springframework.web.util.UriComponentsBuilder;

/// Addresses of a long list's pages; the first page has no number.
public final class Paging {
  private Paging() {}

  /// The same address, filters kept, on another page (0 is the first).
  public static String address(String address, int page) {
    var builder =
        UriComponentsBuilder.fromUriString(address)
            .replaceQueryParam("page")
            .replaceQueryParam("notice");
    return (page > 0 ? builder.queryParam("page", page) : builder).build().toUriString();
  }
}
