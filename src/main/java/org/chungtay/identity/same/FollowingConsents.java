package org.chungtay.identity.same;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chungtay.identity.FollowsPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Consents follow, except one in force for a purpose to which the other consented or which they
/// withdrew: the person's own latest word counts.
@Component
class FollowingConsents implements FollowsPerson {
  private static final String TABLE = "identity.consent";

  private final JdbcClient jdbc;

  FollowingConsents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<String> tables() {
    return List.of(TABLE);
  }

  @Override
  public List<Followed> follow(PersonId gone, PersonId kept) {
    return jdbc
        .sql(
            """
            update identity.consent c set person = :kept
            where c.person = :gone and not (c.withdrawn_at is null and exists (
              select from identity.consent o where o.person = :kept and o.purpose = c.purpose))
            returning c.id
            """)
        .param("gone", gone.value())
        .param("kept", kept.value())
        .query((row, _) -> row.getObject(1, UUID.class))
        .list()
        .stream()
        .map(id -> new Followed(TABLE, id, id, null))
        .toList();
  }

  @Override
  public void comeBack(PersonId gone, PersonId kept, Collection<Followed> rows) {
    jdbc.sql("update identity.consent set person = :gone where person = :kept and id = any(:ids)")
        .param("gone", gone.value())
        .param("kept", kept.value())
        .param("ids", Sql.ids(rows.stream().map(Followed::key).toList()))
        .update();
  }
}
