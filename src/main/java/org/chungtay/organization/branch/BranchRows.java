package org.chungtay.organization.branch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.organization.Branches.Branch;
import org.chungtay.organization.Branches.NewBranch;
import org.chungtay.organization.Branches.Sector;
import org.chungtay.organization.Branches.Wanted;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.branch.BranchList.Row;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Branches as stored.
@Repository
class BranchRows {
  private static final int MOST_EXPORTED = 10_000;

  private static final String BELOW =
      """
      from organization.unit u
      where u.path @> array[:unit]::uuid[] and u.id <> :unit and u.kind = 'BRANCH'
        and daterange(u.since, u.until) @> :today
        and ' ' || u.folded like '% ' || :name || '%'
        and (:sector = '' or u.sector = :sector)
      """;

  private final JdbcClient jdbc;

  BranchRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// False when the id is known or the name taken.
  boolean open(NewBranch branch) {
    return jdbc.sql(
                """
                insert into organization.unit
                  (id, organization, kind, sector, name, folded, area, parent, path, covering, since)
                select :id, organization, 'BRANCH', :sector, :name, :folded, area, id, path || :id,
                       covering || :id, :since
                from organization.unit where id = :parent
                on conflict do nothing
                """)
            .param("id", branch.id().value())
            .param("sector", branch.sector().name())
            .param("name", branch.name())
            .param("folded", Folded.of(branch.name()))
            .param("parent", branch.parent().value())
            .param("since", branch.since())
            .update()
        == 1;
  }

  Optional<Branch> find(OrganizationId organization, UnitId branch) {
    return jdbc.sql(BRANCH + "and u.id = :branch")
        .param("organization", organization.value())
        .param("branch", branch.value())
        .query((row, _) -> branch(row))
        .optional();
  }

  List<Branch> of(OrganizationId organization, LocalDate day, Wanted wanted) {
    return about(
            BRANCH + WANTED + IN_THEIR_TREE + "limit :size offset :skip", organization, day, wanted)
        .param("size", wanted.size())
        .param("skip", (long) wanted.page() * wanted.size())
        .query((row, _) -> branch(row))
        .list();
  }

  long count(OrganizationId organization, LocalDate day, Wanted wanted) {
    return about("select count(*) from (" + BRANCH + WANTED + ") b", organization, day, wanted)
        .query(Sql.rows(Long.class))
        .single();
  }

  private static final String BRANCH =
      """
      select u.id, u.name, u.sector, p.name as above, cardinality(u.path) - 1 as depth, u.until
      from organization.unit u
      join organization.unit p on p.id = u.parent
      where u.organization = :organization and u.kind = 'BRANCH'
      """;

  private static final String WANTED =
      """
        and daterange(u.since, u.until) @> :day
        and ' ' || u.folded like '% ' || :name || '%'
        and (:sector = '' or u.sector = :sector)
      """;

  private static final String IN_THEIR_TREE =
      """
      order by (select array_agg(a.numbered || ' ' || a.id order by cardinality(a.path))
                from organization.unit a where a.id = any(u.path))
      """;

  private StatementSpec about(
      String sql, OrganizationId organization, LocalDate day, Wanted wanted) {
    return jdbc.sql(sql)
        .param("organization", organization.value())
        .param("day", day)
        .param("name", Folded.of(wanted.typed()))
        .param("sector", wanted.sector().map(Sector::name).orElse(""));
  }

  private static Branch branch(ResultSet row) throws SQLException {
    return new Branch(
        UnitId.of(row.getObject("id", UUID.class)),
        row.getString("name"),
        Sector.valueOf(row.getString("sector")),
        row.getString("above"),
        row.getInt("depth"),
        Optional.ofNullable(row.getObject("until", LocalDate.class)));
  }

  long count(UnitId unit, BranchQuery query, LocalDate today) {
    return about("select count(*) " + BELOW, unit, query, today)
        .query(Sql.rows(Long.class))
        .single();
  }

  /// In the order of the tree: a branch before those below it, those beside each other by name.
  List<Row> page(UnitId unit, BranchQuery query, LocalDate today) {
    return some(unit, query, today, BranchQuery.PER_PAGE, query.page() * BranchQuery.PER_PAGE);
  }

  List<Row> whole(UnitId unit, BranchQuery query, LocalDate today) {
    return some(unit, query, today, MOST_EXPORTED, 0);
  }

  private List<Row> some(UnitId unit, BranchQuery query, LocalDate today, int most, int skip) {
    return about(
            """
            with shown as (
              select u.id, u.name, u.sector, u.path, u.parent, (
                       select array_agg(a.numbered || ' ' || a.id order by cardinality(a.path))
                       from organization.unit a
                       where a.id = any(u.path) and a.path @> array[:unit]::uuid[]) as place
            """
                + BELOW
                + """
                  order by place limit :most offset :skip)
                select s.id, s.name, s.sector, p.name as above,
                       (select count(*) from organization.unit g
                        where g.path @> array[s.id] and g.kind = 'GROUP'
                          and daterange(g.since, g.until) @> :today) as groups,
                       (select count(distinct m.person) from organization.unit g
                        join organization.membership m on m.unit = g.id and not m.temporary
                          and daterange(m.since, m.last_day, '[]') @> :today
                        where g.path @> array[s.id]) as members
                from shown s
                join organization.unit p on p.id = s.parent
                order by s.place
                """,
            unit,
            query,
            today)
        .param("most", most)
        .param("skip", skip)
        .query(Sql.rows(Row.class))
        .list();
  }

  private StatementSpec about(String sql, UnitId unit, BranchQuery query, LocalDate today) {
    return jdbc.sql(sql)
        .param("unit", unit.value())
        .param("today", today)
        .param("name", Folded.of(query.typed()))
        .param("sector", query.sectorName());
  }
}
