package org.chungtay.shared.file;

import org.chungtay.shared.web.Page;
import org.springframework.http.ContentDisposition;

/// How a file that is taken along is called: one of invented data says so in its name, because a
/// file outlives the page it came from.
public final class Download {
  public static final String CSV = "text/csv;charset=UTF-8";
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Download() {}

  /// For the header `Content-Disposition`: saved under this name.
  public static String saved(Page page, String name) {
    return ContentDisposition.attachment().filename(marked(page, name)).build().toString();
  }

  /// For the header `Content-Disposition`: opened by whatever the reader opens such files with.
  public static String inline(Page page, String name) {
    return ContentDisposition.inline().filename(marked(page, name)).build().toString();
  }

  private static String marked(Page page, String name) {
    return (page.demonstration() ? "DEMONSTRATION-" : "") + name;
  }
}
