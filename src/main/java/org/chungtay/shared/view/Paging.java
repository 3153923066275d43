package org.chungtay.shared.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.chungtay.shared.web.Form;
import org.springframework.web.util.UriComponentsBuilder;

/// Addresses of a long list's pages; the first page has no number.
public final class Paging {
  /// A number that is typed into an address is no reason to skip through more rows than there are.
  private static final int LAST = 100_000;

  private Paging() {}

  /// The page that is asked for; what cannot be read asks for the first.
  public static int asked(Form typed) {
    return typed.wholeIfGiven("page", 0, LAST).orElse(0);
  }

  /// The same of an address's parameter.
  public static int asked(String typed) {
    return typed.matches("\\d{1,6}") ? Math.min(Integer.parseInt(typed), LAST) : 0;
  }

  /// The page that an address asks for. A list that is empty there and not on its first page is not
  /// empty: it does not reach that far.
  public static int current(String address) {
    var page =
        UriComponentsBuilder.fromUriString(address).build().getQueryParams().getFirst("page");
    return page == null ? 0 : asked(page);
  }

  /// Typed words as part of an address.
  public static String typed(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /// The same address, filters kept, on another page (0 is the first).
  public static String address(String address, int page) {
    var builder =
        UriComponentsBuilder.fromUriString(address)
            .replaceQueryParam("page")
            .replaceQueryParam("notice");
    return (page > 0 ? builder.queryParam("page", page) : builder).build().toUriString();
  }
}
