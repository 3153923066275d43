package org.chungtay.activity.attend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.SiteId;

/// The code a site shows, another one every 30 seconds: who scans it is there now. It is signed
/// with the activity's own secret, so no list of codes is kept; a photo of it sent to a friend is
/// worthless a minute and a half later.
final class SiteCodes {
  static final int SECONDS = 30;

  /// The window running now and the two before it: old phones are slow to open a page.
  private static final int WINDOWS = 3;

  /// Who scanned in time has this long to type a name.
  static final int TYPING_SECONDS = 900;

  private static final int PROOF = 10;
  private static final int LENGTH = 16 + 16 + 4 + PROOF;

  private SiteCodes() {}

  /// @param at start of the window, or the moment of the scan
  record Place(ActivityId activity, SiteId site, Instant at) {}

  static String code(byte[] secret, ActivityId activity, SiteId site, Instant now) {
    return written(secret, "code", activity, site, now.getEpochSecond() / SECONDS);
  }

  /// Proof of having scanned in time, for the form that asks the name.
  static String proof(byte[] secret, ActivityId activity, SiteId site, Instant now) {
    return written(secret, "scan", activity, site, now.getEpochSecond());
  }

  /// What a text claims, not yet believed.
  static Optional<Place> claim(String text) {
    if (text.length() > LENGTH * 2) {
      return Optional.empty();
    }
    try {
      var bytes = Base64.getUrlDecoder().decode(text);
      if (bytes.length != LENGTH) {
        return Optional.empty();
      }
      var buffer = ByteBuffer.wrap(bytes);
      return Optional.of(
          new Place(
              ActivityId.of(id(buffer)),
              SiteId.of(id(buffer)),
              Instant.ofEpochSecond(Integer.toUnsignedLong(buffer.getInt()))));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  static boolean codeHolds(byte[] secret, String text, Instant now) {
    var window = now.getEpochSecond() / SECONDS;
    return holds(secret, "code", text, window - WINDOWS + 1, window);
  }

  static boolean proofHolds(byte[] secret, String text, Instant now) {
    var second = now.getEpochSecond();
    return holds(secret, "scan", text, second - TYPING_SECONDS, second);
  }

  private static boolean holds(byte[] secret, String kind, String text, long from, long to) {
    return claim(text)
        .filter(place -> place.at().getEpochSecond() >= from && place.at().getEpochSecond() <= to)
        .map(place ->
            written(secret, kind, place.activity(), place.site(), place.at().getEpochSecond()))
        .filter(genuine -> MessageDigest.isEqual(genuine.getBytes(UTF_8), text.getBytes(UTF_8)))
        .isPresent();
  }

  private static String written(
      byte[] secret, String kind, ActivityId activity, SiteId site, long number) {
    var bytes = ByteBuffer.allocate(LENGTH);
    put(bytes, activity.value());
    put(bytes, site.value());
    // Four bytes without a sign last until 2106.
    bytes.putInt((int) number);
    var claim = Arrays.copyOf(bytes.array(), LENGTH - PROOF);
    bytes.put(signature(secret, kind, claim), 0, PROOF);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  private static byte[] signature(byte[] secret, String kind, byte[] claim) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      mac.update(kind.getBytes(UTF_8));
      return mac.doFinal(claim);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("cannot sign a code", impossible);
    }
  }

  private static void put(ByteBuffer bytes, UUID id) {
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  private static UUID id(ByteBuffer bytes) {
    return new UUID(bytes.getLong(), bytes.getLong());
  }
}
