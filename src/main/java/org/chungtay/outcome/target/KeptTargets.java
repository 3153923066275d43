package org.chungtay.outcome.target;

import java.util.List;
import org.chungtay.organization.OrganizationId;
import org.chungtay.outcome.DeclaredFigures.Wanted;
import org.chungtay.outcome.ground.Keepers.Kept;
import org.chungtay.outcome.ground.Listed;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// The newest version of each target that somebody keeps, approved or not, by pages.
@Repository
class KeptTargets {
  private static final String FOUND =
      """
      from outcome.target t
      join lateral (
        select * from outcome.target_version v where v.target = t.id order by v.version desc limit 1) v on true
      join outcome.indicator i on i.code = t.indicator
      where (t.organization = any(:kept) or (:together and t.organization is null))
        and (outcome.folded(v.instrument) like :words or t.indicator = any(:indicators)
             or t.organization = any(:organizations) or t.area = any(:areas)
             or (:city and t.area is null))
      """;

  private final JdbcClient jdbc;
  private final TargetRows rows;

  KeptTargets(JdbcClient jdbc, TargetRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  /// How a keeper sorts them.
  public enum Order {
    PERIOD("t.last_day desc, t.first_day desc, i.position"),
    /// What waits for another person first.
    STATE("v.approved_at is not null, t.last_day desc"),
    INDICATOR("i.position, i.code, t.last_day desc"),
    CHANGED("v.written_at desc");

    private final String sorted;

    Order(String sorted) {
      this.sorted = sorted;
    }
  }

  /// @param indicators codes of those whose names are looked for
  Listed<TargetVersion, Order> of(
      Kept kept, Wanted wanted, List<String> indicators, Listed.Asked<Order> asked) {
    var count = found("select count(*)::int " + FOUND, kept, wanted, indicators);
    var sorted =
        "select t.*, v.version, v.quantity, v.instrument, v.reason, v.written_by, v.written_at, v.approved_at "
            + FOUND
            + " order by "
            + asked.order().sorted
            + ", t.id limit :size offset :skip";
    return asked.of(
        count.query(Sql.rows(Integer.class)).single(),
        (size, skipped) ->
            found(sorted, kept, wanted, indicators)
                .param("size", size)
                .param("skip", skipped)
                .query((row, _) -> rows.version(row))
                .list());
  }

  private StatementSpec found(String statement, Kept kept, Wanted wanted, List<String> indicators) {
    return jdbc.sql(statement)
        .param("kept", Sql.ids(kept.organizations().stream().map(OrganizationId::value).toList()))
        .param("together", kept.together())
        .param("words", "%" + wanted.words() + "%")
        .param("indicators", Sql.texts(indicators))
        .param(
            "organizations",
            Sql.ids(wanted.organizations().stream().map(OrganizationId::value).toList()))
        .param("areas", Sql.ids(wanted.areas().stream().map(AreaId::value).toList()))
        .param("city", wanted.city());
  }
}
