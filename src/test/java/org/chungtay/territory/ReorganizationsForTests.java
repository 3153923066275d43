package org.chungtay.territory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.text.Folded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Wards of a test's own in the city, and what becomes of them: `reorganizations.happen(day,
/// Map.of(former, merged))`.
@Component
public class ReorganizationsForTests {
  private static final LocalDate FOUNDED = LocalDate.of(2025, 7, 1);

  private final JdbcClient jdbc;
  private final AreasForTests areas;
  private final Territory territory;
  private final ApplicationEventPublisher events;
  private final TransactionOperations transactions;

  ReorganizationsForTests(
      JdbcClient jdbc,
      AreasForTests areas,
      Territory territory,
      ApplicationEventPublisher events,
      TransactionOperations transactions) {
    this.jdbc = jdbc;
    this.areas = areas;
    this.territory = territory;
    this.events = events;
    this.transactions = transactions;
  }

  /// What an area becomes: areas with their weights.
  public record Became(Map<AreaId, String> parts) {
    public static Became one(AreaId successor) {
      return new Became(Map.of(successor, "1"));
    }

    private Map<AreaId, BigDecimal> weights() {
      return parts.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, part -> new BigDecimal(part.getValue())));
    }
  }

  public AreaId ward(String name) {
    return ward(name, FOUNDED);
  }

  public AreaId ward(String name, LocalDate since) {
    return area("COMMUNE", "Phường", name, territory.city().id(), since);
  }

  public AreaId residential(AreaId ward, String name) {
    return residential(ward, name, FOUNDED);
  }

  public AreaId residential(AreaId ward, String name, LocalDate since) {
    return area("RESIDENTIAL_GROUP", "Tổ dân phố", name, ward, since);
  }

  /// A square of a tenth of a degree whose south-western corner is given.
  public void square(AreaId ward, double west, double south) {
    var east = west + 0.1;
    var north = south + 0.1;
    var ring =
        "[[[%s,%s],[%s,%s],[%s,%s],[%s,%s],[%s,%s]]]"
            .formatted(west, south, east, south, east, north, west, north, west, south);
    jdbc.sql("insert into territory.boundary (area, geometry) values (:area, :shape::jsonb)")
        .param("area", ward.value())
        .param("shape", "{\"type\": \"Polygon\", \"coordinates\": " + ring + "}")
        .update();
  }

  private AreaId area(String level, String kind, String name, AreaId above, LocalDate since) {
    var id = AreaId.next();
    jdbc.sql(
            """
            insert into territory.area
              (id, level, kind, name, name_en, canonical, folded, parent, since)
            values (:id, :level, :kind, :name, :name, lower(:name), :folded, :above, :since)
            """)
        .param("id", id.value())
        .param("level", level)
        .param("kind", kind)
        .param("name", name)
        .param("folded", Folded.of(name))
        .param("above", above.value())
        .param("since", since)
        .update();
    return id;
  }

  /// Ends the former areas and tells it, in one transaction.
  public AreasReorganized happen(LocalDate day, Map<AreaId, Became> became) {
    var happened = new AreasReorganized(Ids.next(), day);
    transactions.executeWithoutResult(_ -> {
      jdbc.sql(
              "insert into territory.reorganization (id, day, instrument) values (:id, :day, 'NQ')")
          .param("id", happened.reorganization())
          .param("day", day)
          .update();
      became.forEach(
          (former, parts) -> areas.became(happened.reorganization(), former, day, parts.weights()));
      events.publishEvent(happened);
    });
    return happened;
  }

  public void tellAgain(AreasReorganized happened) {
    transactions.executeWithoutResult(_ -> events.publishEvent(happened));
  }
}
