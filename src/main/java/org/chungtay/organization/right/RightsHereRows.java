package org.chungtay.organization.right;

import java.util.List;
import org.chungtay.identity.Access;
import org.chungtay.identity.Deeds;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.right.RightsHere.Holder;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads from the rights as they are worked out for a day, so that the list and the doors agree.
@Repository
class RightsHereRows {
  private static final int MOST_EXPORTED = 10_000;

  /// A unit that is over on the day gives nothing more; what goes on in its place does.
  private static final String HOLDERS =
      """
      select *, count(*) over () as count from (
        select r.person, p.name, p.folded_name, string_agg(r.permission, ' ') as deeds,
               bool_or(r.permission = :deed) as asked, r.scope, r.granted, r.stand_in,
               coalesce(s.name, '') as scope_name, coalesce(cardinality(s.path), 0) as depth,
               coalesce(g.name, '') as giver, r.first_day, r.last_day
        from identity.v_right r
        join identity.v_person p on p.id = r.person
        left join identity.v_person g on g.id = r.giver
        left join organization.unit s on s.id = r.scope
        where (r.scope = :installation
            or r.scope = any(:covering) and (s.until is null or s.until > :day))
          and :day between r.first_day and r.last_day
          and ' ' || p.folded_name like '% ' || :name || '%'
        group by r.person, p.name, p.folded_name, r.scope, r.granted, r.stand_in, s.name, s.path,
                 g.name, r.first_day, r.last_day) holder
      where asked or :deed = ''
      """;

  private final JdbcClient jdbc;

  RightsHereRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Holder> page(Unit unit, HolderQuery query) {
    return rows(unit, query, HolderQuery.PER_PAGE, query.page() * HolderQuery.PER_PAGE);
  }

  List<Holder> whole(Unit unit, HolderQuery query) {
    return rows(unit, query.whole(), MOST_EXPORTED, 0);
  }

  private List<Holder> rows(Unit unit, HolderQuery query, int most, int offset) {
    return jdbc.sql(HOLDERS + " order by " + query.sort().order() + " limit :most offset :offset")
        .param("deed", query.deed())
        .param("installation", Access.INSTALLATION)
        .param("covering", Sql.ids(unit.covering().stream().map(UnitId::value).toList()))
        .param("day", query.day())
        .param("name", Folded.of(query.typed()))
        .param("most", most)
        .param("offset", offset)
        .query(Sql.rows(Holder.class))
        .list();
  }

  List<String> deeds() {
    return Deeds.ordered(
        jdbc.sql("select distinct permission from identity.v_role_permission")
            .query(Sql.rows(String.class))
            .list());
  }
}
