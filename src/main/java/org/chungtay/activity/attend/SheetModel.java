package org.chungtay.activity.attend;

import java.util.List;
import org.chungtay.activity.Activity;
import org.chungtay.shared.web.Page;
import org.chungtay.shared.web.QrCode;

/// @param sheets one for each site, so that each leader takes theirs along
/// @param others the sheet's words in the other languages, printed beside
public record SheetModel(Activity activity, List<Sheet> sheets, List<Page> others) {

  /// @param blanks empty lines for those who come without registering
  /// @param back leads to the page where this site's sheet is typed back
  public record Sheet(Activity.Site site, List<Attendee> list, int blanks, QrCode back) {}
}
