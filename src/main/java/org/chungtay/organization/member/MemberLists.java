package org.chungtay.organization.member;

import java.util.List;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.SignInSlips;
import org.chungtay.organization.OrganizationPermissions;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lists of members, read only by those who may manage them.
@Service
class MemberLists {
  private static final int MOST_EXPORTED = 100_000;

  private static final String FROM =
      """
      from organization.membership m
      join organization.unit u on u.id = m.unit and u.path @> array[:unit]::uuid[]
      join identity.v_person p on p.id = m.person
      where (m.last_day is not null and m.last_day <= :today) = :left
        and (:left or m.since <= :today)
        and ' ' || p.folded_name like '% ' || :name || '%'
      """;

  private final JdbcClient jdbc;
  private final Organizations organizations;
  private final Access access;
  private final Audit audit;
  private final CityClock clock;

  MemberLists(
      JdbcClient jdbc, Organizations organizations, Access access, Audit audit, CityClock clock) {
    this.audit = audit;
    this.jdbc = jdbc;
    this.organizations = organizations;
    this.access = access;
    this.clock = clock;
  }

  MemberList page(Actor actor, UnitId unit, MemberQuery query, Form form) {
    access.require(actor, OrganizationPermissions.MEMBERS, unit.value());
    var count =
        statement("select count(*) " + FROM, unit, query).query(Sql.rows(Long.class)).single();
    var rows = rows(unit, query, MemberQuery.PER_PAGE, query.page() * MemberQuery.PER_PAGE);
    var mayPrint = access.allows(actor, SignInSlips.PRINT, unit.value());
    return new MemberList(organizations.get(unit), query, rows, count, form, mayPrint);
  }

  /// A list leaves the product: each person on it finds who took it along.
  @Transactional
  public MemberList whole(Actor actor, UnitId unit, MemberQuery query) {
    access.require(actor, OrganizationPermissions.MEMBERS, unit.value());
    var rows = rows(unit, query, MOST_EXPORTED, 0);
    audit.read(
        actor,
        "organization.members-exported",
        unit.value(),
        rows.stream().map(row -> PersonId.of(row.person())).toList(),
        "list");
    return new MemberList(organizations.get(unit), query, rows, rows.size(), Form.empty(), false);
  }

  private List<MemberList.Row> rows(UnitId unit, MemberQuery query, int most, int offset) {
    return statement(
            "select m.id, m.person, p.name, u.id as unit, u.name as unit_name, m.since, m.last_day,"
                + " m.temporary "
                + FROM
                + " order by "
                + query.sort().order()
                + " limit :most offset :offset",
            unit,
            query)
        .param("most", most)
        .param("offset", offset)
        .query(Sql.rows(MemberList.Row.class))
        .list();
  }

  private JdbcClient.StatementSpec statement(String sql, UnitId unit, MemberQuery query) {
    return jdbc.sql(sql)
        .param("unit", unit.value())
        .param("today", clock.today())
        .param("left", query.left())
        .param("name", Folded.of(query.typed()));
  }
}
