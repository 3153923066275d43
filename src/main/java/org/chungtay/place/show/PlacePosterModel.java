package org.chungtay.place.show;

import java.util.List;
import org.chungtay.place.Place;
import org.chungtay.place.Places;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.QrCode;

/// What hangs at a place, in all languages, the reader's first.
///
/// @param where its ward, and its residential group where one is known
/// @param who the unit that answers for it
/// @param shortAddress what the QR says, to be typed by hand too
public record PlacePosterModel(
    Place place,
    Places.Kind kind,
    String where,
    String who,
    String shortAddress,
    QrCode qr,
    List<Page> others) {

  /// In two halves, as people read numbers out.
  public String code() {
    return place.code().substring(0, 3) + " " + place.code().substring(3);
  }
}
