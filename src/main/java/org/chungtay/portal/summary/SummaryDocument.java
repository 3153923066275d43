package org.chungtay.portal.summary;

import java.util.List;
import org.chungtay.organization.Letterhead;
import org.chungtay.shared.web.Page;

/// A summary as a document that is signed.
///
/// @param number as typed, or empty: then its place is left blank for the pen
/// @param title what the report is about
/// @param scope the organisation and the wards it is about, in words
/// @param signer name below the signature, or empty
public record SummaryDocument(
    Letterhead head,
    String number,
    String title,
    String scope,
    String signer,
    Question question,
    SummaryTable table) {
  /// Before a number: after Arabic words its figures and letters would change places.
  private static final String LEFT_TO_RIGHT = "\u200E";

  private static final int PORTRAIT_COLUMNS = 4;
  private static final int DENSE_COLUMNS = 7;

  /// The kind of document in a number: báo cáo.
  public static final String KIND = "BC";

  public String numbered() {
    return LEFT_TO_RIGHT + head.numbered(number, KIND);
  }

  public List<String> motto() {
    return head.motto().lines().toList();
  }

  public List<String> recipients() {
    return head.recipients().lines().filter(line -> !line.isBlank()).toList();
  }

  public int figures() {
    return table.columns().size() * (table.compared().isPresent() ? 3 : 1);
  }

  public boolean wide() {
    return figures() > PORTRAIT_COLUMNS;
  }

  public boolean dense() {
    return figures() > DENSE_COLUMNS;
  }

  /// Thừa Thiên Huế, ngày 05 tháng 7 năm 2026: days and the first two months take a nought before
  /// them, article 9 of the decree.
  public String dated(Page page) {
    var today = page.today();
    var month = today.getMonthValue();
    return page.t(
        "portal.summary.dated",
        "place",
        head.place(),
        "day",
        "%02d".formatted(today.getDayOfMonth()),
        "month",
        month <= 2 ? "%02d".formatted(month) : String.valueOf(month),
        "year",
        String.valueOf(today.getYear()));
  }
}
