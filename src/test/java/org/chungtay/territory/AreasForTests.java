package org.chungtay.territory;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.shared.id.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Communes of provinces of their own that merge, split and change their names, without anybody
/// else's noticing.
@Component
public class AreasForTests {
  private final JdbcClient jdbc;

  AreasForTests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public AreaId commune(String name, LocalDate since) {
    var province = Ids.next();
    add(province, "PROVINCE", name, null, since);
    var commune = AreaId.next();
    add(commune.value(), "COMMUNE", name, province, since);
    return commune;
  }

  /// In force before what most tests look at, and in no province that they count.
  public AreaId former(String name, LocalDate since, LocalDate until) {
    var commune = commune(name, since);
    jdbc.sql(
            """
            update territory.area set until = :until
            where id = :commune or id = (select parent from territory.area where id = :commune)
            """)
        .param("until", until)
        .param("commune", commune.value())
        .update();
    return commune;
  }

  private void add(UUID id, String level, String name, @Nullable UUID parent, LocalDate since) {
    jdbc.sql(
            """
            insert into territory.area
              (id, level, kind, name, name_en, canonical, folded, parent, since)
            values (:id, :level, '', :name, :name, lower(:name), lower(:name), :parent, :since)
            """)
        .param("id", id)
        .param("level", level)
        .param("name", name)
        .param("parent", parent, Types.OTHER)
        .param("since", since)
        .update();
  }

  /// @param parts what the former commune became, with weights that sum to 1
  public void became(AreaId former, LocalDate day, Map<AreaId, BigDecimal> parts) {
    var reorganization = Ids.next();
    jdbc.sql("insert into territory.reorganization (id, day, instrument) values (:id, :day, 'Thử')")
        .param("id", reorganization)
        .param("day", day)
        .update();
    became(reorganization, former, day, parts);
  }

  /// The same, as a part of a reorganisation that is known.
  void became(UUID reorganization, AreaId former, LocalDate day, Map<AreaId, BigDecimal> parts) {
    var order = List.copyOf(parts.keySet());
    jdbc.sql(
            """
            insert into territory.succession (predecessor, reorganization, successors, weights)
            values (:former, :reorganization, :successors, :weights)
            """)
        .param("former", former.value())
        .param("reorganization", reorganization)
        .param("successors", order.stream().map(AreaId::value).toArray(UUID[]::new))
        .param("weights", order.stream().map(parts::get).toArray(BigDecimal[]::new))
        .update();
    jdbc.sql("update territory.area set until = :day where id = :former")
        .param("day", day)
        .param("former", former.value())
        .update();
  }
}
