package org.chungtay.activity.lifecycle;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.SiteId;
import org.chungtay.activity.State;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Share;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Activities with their sites, read in two statements however many they are.
@Component
public class ActivityRows {
  private final JdbcClient jdbc;

  ActivityRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Activity> find(ActivityId activity) {
    return in(List.of(activity.value())).stream().findFirst();
  }

  /// In the order of the ids; unknown ones are left out.
  public List<Activity> in(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var sites = sites(ids);
    var found =
        jdbc
            .sql(
                """
                select id, title, description, bring, lead_unit, host_unit, area, starts_at, ends_at, day,
                       capacity, coming, unplanned, series, share_organizations, share_units,
                       share_parts, terms, state, version
                from activity.activity where id = any(:ids)
                """)
            .param("ids", Sql.ids(ids))
            .query((row, _) -> activity(row, sites))
            .list()
            .stream()
            .collect(Collectors.toMap(activity -> activity.id().value(), activity -> activity));
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  private Map<UUID, List<Activity.Site>> sites(Collection<UUID> ids) {
    record Row(UUID activity, Activity.Site site) {}
    return jdbc
        .sql(
            """
            select activity_id, id, name, area, latitude, longitude from activity.site
            where activity_id = any(:ids) order by activity_id, position
            """)
        .param("ids", Sql.ids(ids))
        .query((row, _) -> new Row(uuid(row, "activity_id"), site(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Row::activity, Collectors.mapping(Row::site, Collectors.toList())));
  }

  private static Activity.Site site(ResultSet row) throws SQLException {
    var latitude = row.getDouble("latitude");
    var placed = !row.wasNull();
    return new Activity.Site(
        SiteId.of(uuid(row, "id")),
        row.getString("name"),
        AreaId.of(uuid(row, "area")),
        placed
            ? Optional.of(new Activity.Point(latitude, row.getDouble("longitude")))
            : Optional.empty());
  }

  private static Activity activity(ResultSet row, Map<UUID, List<Activity.Site>> sites)
      throws SQLException {
    var id = uuid(row, "id");
    var capacity = row.getInt("capacity");
    var limited = !row.wasNull();
    return new Activity(
        ActivityId.of(id),
        row.getString("title"),
        row.getString("description"),
        row.getString("bring"),
        UnitId.of(uuid(row, "lead_unit")),
        UnitId.of(uuid(row, "host_unit")),
        AreaId.of(uuid(row, "area")),
        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
        row.getObject("day", LocalDate.class),
        limited ? Optional.of(capacity) : Optional.empty(),
        row.getInt("coming"),
        row.getBoolean("unplanned"),
        Optional.ofNullable(row.getObject("series", UUID.class)),
        shares(row),
        row.getInt("terms"),
        State.valueOf(row.getString("state")),
        row.getInt("version"),
        sites.getOrDefault(id, List.of()));
  }

  private static List<Share> shares(ResultSet row) throws SQLException {
    var organizations = (UUID[]) array(row, "share_organizations");
    var units = (UUID[]) array(row, "share_units");
    var parts = (BigDecimal[]) array(row, "share_parts");
    var shares = new ArrayList<Share>();
    for (int i = 0; i < parts.length; i++) {
      shares.add(
          new Share(
              OrganizationId.of(organizations[i]),
              UnitId.of(units[i]),
              parts[i].stripTrailingZeros()));
    }
    return List.copyOf(shares);
  }

  private static Object array(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return array.getArray();
  }

  private static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }
}
