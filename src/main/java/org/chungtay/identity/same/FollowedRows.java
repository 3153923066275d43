package org.chungtay.identity.same;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chungtay.identity.FollowsPerson;
import org.chungtay.identity.FollowsPerson.Followed;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps which rows followed a decision, for all modules.
@Repository
class FollowedRows {
  private final JdbcClient jdbc;
  private final ObjectProvider<FollowsPerson> modules;

  FollowedRows(JdbcClient jdbc, ObjectProvider<FollowsPerson> modules) {
    this.jdbc = jdbc;
    this.modules = modules;
  }

  void follow(UUID decision, PersonId gone, PersonId kept) {
    var followed = new ArrayList<Followed>();
    modules.orderedStream().forEach(module -> followed.addAll(module.follow(gone, kept)));
    jdbc.sql(
            """
            insert into identity.followed_row (decision, position, what, key, part, aside)
            select :decision, position, what, key, part, cast(aside as jsonb)
            from unnest(:positions, :whats, :keys, :parts, :asides)
              as row (position, what, key, part, aside)
            """)
        .param("decision", decision)
        .param("positions", IntStream.range(0, followed.size()).boxed().toArray(Integer[]::new))
        .param("whats", Sql.texts(followed.stream().map(Followed::what).toList()))
        .param("keys", Sql.ids(followed.stream().map(Followed::key).toList()))
        .param("parts", Sql.ids(followed.stream().map(Followed::part).toList()))
        .param("asides", followed.stream().map(Followed::aside).toArray(String[]::new))
        .update();
  }

  void comeBack(UUID decision, PersonId gone, PersonId kept) {
    List<Followed> rows =
        jdbc.sql(
                """
                select what, key, part, aside::text as aside from identity.followed_row
                where decision = :decision order by position
                """)
            .param("decision", decision)
            .query(Sql.rows(Followed.class))
            .list();
    modules
        .orderedStream()
        .forEach(module ->
            module.comeBack(
                gone,
                kept,
                rows.stream().filter(row -> module.tables().contains(row.what())).toList()));
  }
}
