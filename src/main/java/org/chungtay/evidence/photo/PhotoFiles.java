package org.chungtay.evidence.photo;

import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chungtay.evidence.PhotoId;

/// Where pictures lie: a folder, or an object store when one folder is outgrown. Storing the same
/// id again is harmless, since the id is the content's hash.
interface PhotoFiles {
  /// Returns only when both sizes are durable.
  void store(PhotoId photo, byte[] large, byte[] small);

  byte[] read(PhotoId photo, Size size);

  /// Deletes pictures stored before a moment that are not among those which `known` finds. A
  /// picture stored again meanwhile stays.
  ///
  /// @return how many files went
  int sweep(Instant before, UnaryOperator<Set<String>> known);

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
