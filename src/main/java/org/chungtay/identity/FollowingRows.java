package org.chungtay.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.identity.FollowsPerson.Followed;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The statements by which rows of one person follow another, and come back; `:gone` and `:kept`
/// are the two.
public final class FollowingRows {
  private final JdbcClient jdbc;
  private final PersonId gone;
  private final PersonId kept;
  private final List<Followed> followed = new ArrayList<>();

  public FollowingRows(JdbcClient jdbc, PersonId gone, PersonId kept) {
    this.jdbc = jdbc;
    this.gone = gone;
    this.kept = kept;
  }

  /// @param table as [Followed#what]
  /// @param sql returns `key`, `part` and `aside` of each row that it moves or takes out
  public void move(String table, String sql) {
    followed.addAll(
        jdbc.sql(sql)
            .param("gone", gone.value())
            .param("kept", kept.value())
            .query((row, _) ->
                new Followed(
                    table,
                    row.getObject("key", UUID.class),
                    row.getObject("part", UUID.class),
                    row.getString("aside")))
            .list());
  }

  /// What was moved, in the order in which it was.
  public List<Followed> followed() {
    return List.copyOf(followed);
  }

  /// @param sql moves the rows `:keys`, with their `:parts`, back
  public void back(String sql, Stream<Followed> rows) {
    var all = rows.toList();
    jdbc.sql(sql)
        .param("gone", gone.value())
        .param("kept", kept.value())
        .param("keys", Sql.ids(all.stream().map(Followed::key).toList()))
        .param("parts", Sql.ids(all.stream().map(Followed::part).toList()))
        .update();
  }
}
