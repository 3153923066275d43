package org.chungtay.outcome.declare;

import java.util.List;
import java.util.UUID;
import org.chungtay.organization.OrganizationId;
import org.chungtay.outcome.DeclaredFigures.Wanted;
import org.chungtay.outcome.ground.Keepers.Kept;
import org.chungtay.outcome.ground.Listed;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.NameOrder;
import org.chungtay.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// The newest version of each declared figure that somebody keeps, approved or not, by pages.
@Repository
class KeptDeclarations {
  private static final String FOUND =
      """
      from (select distinct on (id) * from outcome.declared order by id, version desc) d
      where (d.organization = any(:kept) or (:together and d.organization is null))
        and (d.folded like :words or d.organization = any(:organizations) or d.area = any(:areas)
             or (:city and d.area is null))
      """;

  private final JdbcClient jdbc;

  KeptDeclarations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// How a keeper sorts them.
  public enum Order {
    CHANGED("d.recorded_at desc"),
    /// What waits for another person first, what was taken back last.
    STATE("d.withdrawn is not null, d.approved_at is not null, d.recorded_at desc"),
    TITLE(NameOrder.numbered("outcome.folded(d.title)")),
    CLAIMANT(NameOrder.numbered("outcome.folded(d.claimant)") + ", d.recorded_at desc"),
    PERIOD("d.last_day desc nulls last, d.first_day desc, d.recorded_at desc");

    private final String sorted;

    Order(String sorted) {
      this.sorted = sorted;
    }
  }

  Listed<Version, Order> of(Kept kept, Wanted wanted, Listed.Asked<Order> asked) {
    var count = found("select count(*)::int " + FOUND, kept, wanted);
    var sorted =
        "select d.* "
            + FOUND
            + " order by "
            + asked.order().sorted
            + ", d.id limit :size offset :skip";
    return asked.of(
        count.query(Sql.rows(Integer.class)).single(),
        (size, skipped) ->
            found(sorted, kept, wanted)
                .param("size", size)
                .param("skip", skipped)
                .query((row, _) -> DeclarationRows.version(row))
                .list());
  }

  /// Where any of them was said of.
  List<AreaId> areas() {
    return jdbc.sql("select distinct area from outcome.declared where area is not null")
        .query((row, _) -> AreaId.of(row.getObject("area", UUID.class)))
        .list();
  }

  private StatementSpec found(String statement, Kept kept, Wanted wanted) {
    return jdbc.sql(statement)
        .param("kept", Sql.ids(kept.organizations().stream().map(OrganizationId::value).toList()))
        .param("together", kept.together())
        .param("words", "%" + wanted.words() + "%")
        .param(
            "organizations",
            Sql.ids(wanted.organizations().stream().map(OrganizationId::value).toList()))
        .param("areas", Sql.ids(wanted.areas().stream().map(AreaId::value).toList()))
        .param("city", wanted.city());
  }
}
