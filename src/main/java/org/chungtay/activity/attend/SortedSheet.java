package org.chungtay.activity.attend;

import java.util.Optional;
import org.chungtay.activity.Activity;
import org.chungtay.shared.error.FieldRefusal;

/// What became of one photo of a sheet.
///
/// @param file its name, as the phone calls it
/// @param kept where it is kept now; empty when it was refused
/// @param refusal why it was refused
public record SortedSheet(String file, Optional<Kept> kept, Optional<FieldRefusal> refusal) {

  /// @param back page on which this sheet is typed back
  public record Kept(Activity activity, Activity.Site site, String back) {}

  static SortedSheet kept(String file, Activity activity, SheetCode code) {
    var kept = new Kept(activity, activity.site(code.site()), code.path());
    return new SortedSheet(file, Optional.of(kept), Optional.empty());
  }

  static SortedSheet refused(String file, FieldRefusal refusal) {
    return new SortedSheet(file, Optional.empty(), Optional.of(refusal));
  }
}
