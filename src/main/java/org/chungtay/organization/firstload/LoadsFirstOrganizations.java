package org.chungtay.organization.firstload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Six organisations, each with a unit of the city and of its 40 wards. Ids are made from codes:
/// `unit:youth:46` is the Youth Union of Huế, `unit:youth:19813` that of Thủy Xuân.
@Component
class LoadsFirstOrganizations implements JavaMigration {
  private static final String CITY = "46";

  /// The wards' units were formed with the wards; so were, for our purpose, those above them.
  private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("20261123.0402");
  }

  @Override
  public String getDescription() {
    return "organization first organizations";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) {
    var jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
    var places = places(jdbc);
    var units = new ArrayList<Row>();
    int position = 1;
    for (var first : FirstOrganization.ALL) {
      store(jdbc, first, position++);
      places.forEach(place -> units.add(unit(first, place)));
    }
    cover(jdbc, places);
    store(jdbc, units);
  }

  /// The city first, then its communes.
  private static List<Place> places(JdbcClient jdbc) {
    return jdbc.sql(
            """
            select a.id, a.code, case a.level when 'PROVINCE' then lower(left(a.kind, 1)) || substr(a.kind, 2)
              else lower(a.kind) end || ' ' || a.name as named, a.level = 'PROVINCE' as city
            from territory.v_area a join territory.v_area c on c.code = :city and c.level = 'PROVINCE'
              and daterange(c.since, c.until) @> :day
            where (a.id = c.id or (a.parent = c.id and a.level = 'COMMUNE'))
              and daterange(a.since, a.until) @> :day
            order by a.level desc, a.code
            """)
        .param("city", CITY)
        .param("day", SINCE)
        .query(Sql.rows(Place.class))
        .list();
  }

  private static Row unit(FirstOrganization first, Place place) {
    var cityUnit = Ids.named("unit:" + first.code() + ":" + CITY);
    var id = Ids.named("unit:" + first.code() + ":" + place.code());
    var name = (place.city() ? first.cityUnit() : first.wardUnit()) + " " + place.named();
    return new Row(id, organizationId(first), name, place.id(), place.city() ? null : cityUnit);
  }

  private static void store(JdbcClient jdbc, FirstOrganization first, int position) {
    jdbc.sql(
            """
            insert into organization.organization (id, code, names, short_names, position, since)
            values (:id, :code, :names::jsonb, :shortNames::jsonb, :position, :since)
            """)
        .param("id", organizationId(first))
        .param("code", first.code())
        .param("names", JSON.writeValueAsString(first.names()))
        .param("shortNames", JSON.writeValueAsString(first.shortNames()))
        .param("position", position)
        .param("since", SINCE)
        .update();
  }

  private static void cover(JdbcClient jdbc, List<Place> places) {
    jdbc.sql(
            """
            insert into organization.coverage (organization, area, since)
            select o.id, area, :since from organization.organization o cross join unnest(:areas) area
            """)
        .param("since", SINCE)
        .param(
            "areas",
            Sql.ids(places.stream().filter(place -> !place.city()).map(Place::id).toList()))
        .update();
  }

  private static void store(JdbcClient jdbc, List<Row> units) {
    jdbc.sql(
            """
            insert into organization.unit
              (id, organization, kind, name, folded, area, parent, path, since)
            select id, organization, case when parent is null then 'CITY' else 'WARD' end, name, folded, area,
              parent, case when parent is null then array[id] else array[parent, id] end, :since
            from unnest(:ids, :organizations, :names, :folded, :areas, :parents)
              as given (id, organization, name, folded, area, parent)
            """)
        .param("ids", units.stream().map(Row::id).toArray(UUID[]::new))
        .param("organizations", units.stream().map(Row::organization).toArray(UUID[]::new))
        .param("names", units.stream().map(Row::name).toArray(String[]::new))
        .param("folded", units.stream().map(unit -> Folded.of(unit.name())).toArray(String[]::new))
        .param("areas", units.stream().map(Row::area).toArray(UUID[]::new))
        .param("parents", units.stream().map(Row::parent).toArray(UUID[]::new))
        .param("since", SINCE)
        .update();
  }

  private static UUID organizationId(FirstOrganization first) {
    return Ids.named("organization:" + first.code());
  }

  record Place(UUID id, String code, String named, boolean city) {}

  private record Row(UUID id, UUID organization, String name, UUID area, @Nullable UUID parent) {}
}
