package org.chungtay.activity.poster;

import java.util.List;
import org.chungtay.activity.Activity;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.QrCode;

/// A poster: one activity in all languages, the reader's first.
///
/// @param places every site with its ward, in the plan's order
/// @param who the leading unit
/// @param joinAddress what the QR says
public record PosterModel(
    Activity activity,
    List<String> places,
    String who,
    String joinAddress,
    QrCode qr,
    List<Page> others) {
  private static final int FEW = 3;

  /// Many sites are set smaller, so that they stay on the one sheet.
  public boolean many() {
    return places.size() > FEW;
  }
}
