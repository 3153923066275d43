package org.chungtay.activity.attend;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.SiteId;

/// The QR code at the foot of a printed sheet. A phone that scans it opens the page on which the
/// sheet is typed back; on a photo of the sheet it says where the photo belongs.
record SheetCode(ActivityId activity, SiteId site) {
  private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
  private static final Pattern ADDRESS =
      Pattern.compile(".*/activities/" + ID + "/checkin/names\\?site=" + ID);

  static SheetCode of(Activity activity, Activity.Site site) {
    return new SheetCode(activity.id(), site.id());
  }

  /// Empty where there is no picture, no code on it, or another one than a sheet's.
  static Optional<SheetCode> on(byte[] photo) {
    return QrPhoto.read(photo)
        .map(ADDRESS::matcher)
        .filter(address -> address.matches())
        .map(address ->
            new SheetCode(
                ActivityId.of(UUID.fromString(address.group(1))),
                SiteId.of(UUID.fromString(address.group(2)))));
  }

  /// Path of the page on which the sheet is typed back.
  String path() {
    return "/activities/" + activity + "/checkin/names?site=" + site;
  }
}
