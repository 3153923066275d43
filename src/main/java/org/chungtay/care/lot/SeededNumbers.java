package org.chungtay.care.lot;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Numbers that follow from a seed: the first eight bytes of HMAC-SHA-256 over a counter, without
/// the highest bit.
final class SeededNumbers {
  private final Mac mac;
  private long counter;

  SeededNumbers(byte[] seed) {
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(seed, "HmacSHA256"));
    } catch (GeneralSecurityException neverWithThisPlatform) {
      throw new IllegalStateException(neverWithThisPlatform);
    }
  }

  /// From 0 to below a bound, each as likely: what lies beyond the last full round is left out.
  int below(int bound) {
    long beyond = Long.MAX_VALUE - Long.MAX_VALUE % bound;
    while (true) {
      var block = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(counter++).array());
      long number = ByteBuffer.wrap(block).getLong() & Long.MAX_VALUE;
      if (number < beyond) {
        return (int) (number % bound);
      }
    }
  }

  /// Fisher–Yates, from the last to the second.
  void shuffle(List<?> list) {
    for (int at = list.size() - 1; at > 0; at--) {
      Collections.swap(list, at, below(at + 1));
    }
  }
}
