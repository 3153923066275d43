package org.chungtay.evidence.photo;

import org.chungtay.evidence.PhotoId;

/// Where pictures lie: a folder, or an object store when one folder is outgrown. Storing the same
/// id again is harmless, since the id is the content's hash.
interface PhotoFiles {
  /// Returns only when both sizes are durable.
  void store(PhotoId photo, byte[] large, byte[] small);

  byte[] read(PhotoId photo, Size size);

  enum Size {
    LARGE(1600),
    SMALL(480);

    private final int longest;

    Size(int longest) {
      this.longest = longest;
    }

    int longest() {
      return longest;
    }
  }
}
