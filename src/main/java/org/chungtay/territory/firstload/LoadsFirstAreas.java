package org.chungtay.territory.firstload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.chungtay.shared.id.Ids;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The areas every installation begins with, stored once by Flyway in three statements. Ids are
/// made from names, so two installations that exchange rows mean the same area.
@Component
class LoadsFirstAreas implements JavaMigration {
  private static final UUID HUE_CITY = Ids.named("reorganization:46:" + FirstAreas.HUE_A_CITY);
  private static final UUID HUE_COMMUNES = Ids.named("reorganization:46:" + FirstAreas.TWO_LEVELS);

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("20261123.0302");
  }

  @Override
  public String getDescription() {
    return "territory first areas";
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
    var jdbc = client(context.getConnection());
    var first = new FirstAreas();
    first.country(lines("territory/vietnam-areas-2026.csv"));
    first.hueOf2025(lines("territory/hue-units-2025.csv"));
    storeAreas(jdbc, first.areas());
    storeSuccessions(jdbc, first.becomings());
    storeBoundaries(jdbc, text("territory/hue-wards.geojson"));
  }

  private static void storeAreas(JdbcClient jdbc, List<NewArea> areas) {
    int stored =
        jdbc.sql(
                """
                insert into territory.area
                  (id, level, code, kind, name, name_en, canonical, folded, parent, since, until)
                select * from unnest(:ids, :levels, :codes, :kinds, :names, :english, :canonical, :folded,
                  :parents, cast(:since as date[]), cast(:until as date[]))
                """)
            .param("ids", column(areas, NewArea::id, UUID[]::new))
            .param("levels", column(areas, area -> area.level().name(), String[]::new))
            .param("codes", column(areas, NewArea::code, String[]::new))
            .param("kinds", column(areas, NewArea::kind, String[]::new))
            .param("names", column(areas, NewArea::name, String[]::new))
            .param("english", column(areas, NewArea::nameEn, String[]::new))
            .param("canonical", column(areas, NewArea::canonical, String[]::new))
            .param("folded", column(areas, NewArea::folded, String[]::new))
            .param("parents", column(areas, NewArea::parent, UUID[]::new))
            .param("since", column(areas, area -> area.since().toString(), String[]::new))
            .param("until", column(areas, NewArea::untilText, String[]::new))
            .update();
    expect(stored, areas.size());
  }

  /// The instruments are cited from secondary sources: nobody of the project has read the
  /// documents, so `verified` stays false until an administrator has.
  private static void storeSuccessions(JdbcClient jdbc, List<FirstAreas.Becoming> becomings) {
    int documents =
        jdbc.sql(
                """
                insert into territory.reorganization (id, day, instrument) values
                  (:city, :cityDay, 'Nghị quyết 175/2024/QH15'),
                  (:communes, :communesDay, 'Nghị quyết 1675/NQ-UBTVQH15')
                """)
            .param("city", HUE_CITY)
            .param("cityDay", FirstAreas.HUE_A_CITY)
            .param("communes", HUE_COMMUNES)
            .param("communesDay", FirstAreas.TWO_LEVELS)
            .update();
    expect(documents, 2);
    int stored =
        jdbc.sql(
                """
                insert into territory.succession (predecessor, reorganization, successors, weights)
                select former, r.id, array[successor], array[1]
                from unnest(:former, :successor, cast(:days as date[])) as became (former, successor, day)
                join territory.reorganization r on r.day = became.day
                """)
            .param("former", column(becomings, FirstAreas.Becoming::former, UUID[]::new))
            .param("successor", column(becomings, FirstAreas.Becoming::successor, UUID[]::new))
            .param("days", column(becomings, became -> became.day().toString(), String[]::new))
            .update();
    expect(stored, becomings.size());
  }

  private static void storeBoundaries(JdbcClient jdbc, String geoJson) {
    var features = new JsonMapper().readTree(geoJson).get("features");
    var shapes = new HashMap<UUID, String>();
    var sizes = new HashMap<UUID, String>();
    features.forEach(feature -> {
      var about = feature.get("properties");
      var area = FirstAreas.communeId(about.get("code").asString(), FirstAreas.TWO_LEVELS);
      shapes.put(area, feature.get("geometry").toString());
      sizes.put(area, about.get("areaKm2").asString());
    });
    expect(
        update(
            jdbc,
            shapes,
            """
            insert into territory.boundary (area, geometry)
            select area, shape::jsonb from unnest(:areas, :values) as given (area, shape)
            """),
        shapes.size());
    expect(
        update(
            jdbc,
            sizes,
            """
            update territory.area set area_km2 = size::numeric
            from unnest(:areas, :values) as given (area, size) where id = given.area
            """),
        sizes.size());
  }

  private static int update(JdbcClient jdbc, Map<UUID, String> byArea, String sql) {
    var entries = List.copyOf(byArea.entrySet());
    return jdbc.sql(sql)
        .param("areas", column(entries, Map.Entry::getKey, UUID[]::new))
        .param("values", column(entries, Map.Entry::getValue, String[]::new))
        .update();
  }

  private static <R, C> C[] column(
      List<R> rows,
      Function<R, ? extends @Nullable C> value,
      java.util.function.IntFunction<C[]> array) {
    return rows.stream().map(value).toArray(array);
  }

  private static void expect(int stored, int sent) {
    if (stored != sent) {
      throw new IllegalStateException("stored " + stored + " of " + sent);
    }
  }

  private static JdbcClient client(Connection connection) {
    return JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }

  private static List<String> lines(String resource) {
    return text(resource).lines().skip(1).toList();
  }

  private static String text(String resource) {
    try {
      return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
