package org.chungtay.territory.area;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.territory.Area;
import org.chungtay.territory.Area.Level;
import org.chungtay.territory.AreaId;

/// A row of `territory.area` as an [Area].
public final class AreaRow {
  public static final String COLUMNS =
      "a.id, a.level, a.code, a.kind, a.name, a.name_en, a.parent, a.since, a.until, a.area_km2";

  private AreaRow() {}

  public static Area read(ResultSet row, int number) throws SQLException {
    return new Area(
        AreaId.of(row.getObject("id", UUID.class)),
        Level.valueOf(row.getString("level")),
        Optional.ofNullable(row.getString("code")),
        row.getString("kind"),
        row.getString("name"),
        row.getString("name_en"),
        Optional.ofNullable(row.getObject("parent", UUID.class)).map(AreaId::of),
        row.getObject("since", LocalDate.class),
        Optional.ofNullable(row.getObject("until", LocalDate.class)),
        Optional.ofNullable(row.getBigDecimal("area_km2")));
  }
}
