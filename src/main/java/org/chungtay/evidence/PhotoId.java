package org.chungtay.evidence;

import java.util.regex.Pattern;
import org.chungtay.shared.error.NotFound;

/// SHA-256 of the stored picture, in hex: the same picture is stored once.
public record PhotoId(String value) {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  /// Reads what was sent. Refuses `not-found` where it is the id of no picture at all.
  public static PhotoId of(String value) {
    if (!DIGEST.matcher(value).matches()) {
      throw new NotFound("photo");
    }
    return new PhotoId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
