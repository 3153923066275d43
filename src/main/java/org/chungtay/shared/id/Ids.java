package org.chungtay.shared.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// New identities. UUID version 7 (RFC 9562) sorts by time of birth, so indexes grow at their end.
public final class Ids {
  private static final TimeBasedEpochRandomGenerator V7 =
      Generators.timeBasedEpochRandomGenerator();

  private Ids() {}

  public static UUID next() {
    return V7.generate();
  }

  /// The same name always gives the same id: for reference rows that every installation must share
  /// (areas, organisations), so that data loaded twice or on two machines meets.
  public static UUID named(String name) {
    return UUID.nameUUIDFromBytes(("org.chungtay:" + name).getBytes(StandardCharsets.UTF_8));
  }
}
