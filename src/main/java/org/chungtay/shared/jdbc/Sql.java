package org.chungtay.shared.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.SingleColumnRowMapper;

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

  /// Rows as records, or as single values, never null: `query(Sql.rows(Row.class)).list()`.
  public static <T> RowMapper<T> rows(Class<T> kind) {
    if (!BeanUtils.isSimpleProperty(kind)) {
      return new SimplePropertyRowMapper<>(kind);
    }
    var single = new SingleColumnRowMapper<>(kind);
    return (row, number) -> Objects.requireNonNull(single.mapRow(row, number));
  }
}
