package org.chungtay.shared.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;

/// Java values as the PostgreSQL driver takes them.
public final class Sql {
  private Sql() {}

  /// The driver takes no `Instant`; `timestamptz` takes this.
  public static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  /// For `= any(:ids)`: one bound array instead of a list of parameters.
  public static UUID[] ids(Collection<UUID> ids) {
    return ids.toArray(UUID[]::new);
  }

  public static String[] texts(Collection<String> texts) {
    return texts.toArray(String[]::new);
  }
}
