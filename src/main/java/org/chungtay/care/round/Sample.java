package org.chungtay.care.round;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.chungtay.care.RoundId;

/// Which rounds a second person looks at. Anyone can draw again: the first four bytes of SHA-256
/// (seed of the month in hex, a slash, id of the round), as a whole number, modulo 100, are below
/// the percentage of the day.
final class Sample {
  private static final int HUNDRED = 100;

  private Sample() {}

  static boolean drawn(String seed, RoundId round, int percent) {
    var number = ByteBuffer.wrap(digest(seed + "/" + round)).getInt();
    return Integer.remainderUnsigned(number, HUNDRED) < percent;
  }

  /// Published from the first day of the month, so that the seed cannot be chosen afterwards.
  static String commitment(String seed) {
    return HexFormat.of().formatHex(digest(seed));
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
