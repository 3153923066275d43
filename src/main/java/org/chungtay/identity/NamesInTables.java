package org.chungtay.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads for [NamedThings] what a module's own tables call its things, in one statement however
/// many they are.
@Component
public class NamesInTables {
  private final JdbcClient jdbc;

  NamesInTables(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param sql that tells `id` and `name` of those among `:ids`
  public Map<UUID, String> names(String sql, Collection<UUID> ids) {
    var names = new HashMap<UUID, String>();
    jdbc.sql(sql)
        .param("ids", Sql.ids(ids))
        .query(row -> {
          names.put(row.getObject("id", UUID.class), row.getString("name"));
        });
    return names;
  }

  /// @param table with an `id`
  /// @param folded column with an index on `(' ' || column)`
  /// @param since column by which the newest are known
  public Set<UUID> called(String table, String folded, String since, Findings.Asked asked) {
    return jdbc.sql(
            "select id from %s where %s order by %s desc, id limit :most"
                .formatted(table, asked.matching(folded), since))
        .params(asked.patterns())
        .param("most", asked.size())
        .query(Sql.rows(UUID.class))
        .set();
  }
}
