package org.chungtay.organization.duplicate;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.identity.FollowingRows;
import org.chungtay.identity.FollowsPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Memberships, transfers and posts follow. A membership on days on which the other is a member of
/// the same unit or organisation is taken out, so that they are counted once.
@Component
class FollowingMemberships implements FollowsPerson {
  private static final String TABLE = "organization.membership";
  private static final String TRANSFER = "organization.transfer";
  private static final String OFFICE = "organization.office";

  private final JdbcClient jdbc;

  FollowingMemberships(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<String> tables() {
    return List.of(TABLE, TRANSFER, OFFICE);
  }

  @Override
  public List<Followed> follow(PersonId gone, PersonId kept) {
    var rows = new FollowingRows(jdbc, gone, kept);
    rows.move(
        TABLE,
        """
        delete from organization.membership m
        where m.person = :gone and exists (
          select from organization.membership o
          where o.person = :kept
            and daterange(o.since, o.last_day, '[]') && daterange(m.since, m.last_day, '[]')
            and (o.unit = m.unit
              or o.organization = m.organization and not o.temporary and not m.temporary))
        returning m.id as key, m.id as part, to_jsonb(m)::text as aside
        """);
    rows.move(
        TABLE,
        """
        update organization.membership set person = :kept where person = :gone
        returning id as key, id as part, null::text as aside
        """);
    rows.move(
        TRANSFER,
        """
        update organization.transfer set person = :kept where person = :gone
        returning id as key, id as part, null::text as aside
        """);
    rows.move(
        OFFICE,
        """
        update organization.office set person = :kept where person = :gone
        returning id as key, id as part, null::text as aside
        """);
    return rows.followed();
  }

  /// What was taken out is put back as it was.
  @Override
  public void comeBack(PersonId gone, PersonId kept, Collection<Followed> rows) {
    for (var table : tables()) {
      jdbc.sql("update " + table + " set person = :gone where person = :kept and id = any(:ids)")
          .param("gone", gone.value())
          .param("kept", kept.value())
          .param("ids", Sql.ids(of(table, rows)))
          .update();
    }
    jdbc.sql(
            """
            insert into organization.membership
            select (jsonb_populate_record(null::organization.membership, cast(aside as jsonb))).*
            from unnest(:asides) as aside
            on conflict do nothing
            """)
        .param(
            "asides",
            rows.stream().flatMap(row -> Stream.ofNullable(row.aside())).toArray(String[]::new))
        .update();
  }

  private static List<UUID> of(String table, Collection<Followed> rows) {
    return rows.stream().filter(row -> row.what().equals(table)).map(Followed::key).toList();
  }
}
