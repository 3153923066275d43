package org.chungtay.routes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the tables of the product hold, as a print of each: its rows and a sum over their contents.
/// A changed, a new or a missing row changes it. Aside stay what every request may touch (sessions,
/// the trail of who looked, counted tries, the clock's own work) and what is never written to
/// again.
@Component
public class Tables {
  private static final List<String> ASIDE =
      List.of(
          "identity.session",
          "identity.audit",
          "identity.passkey_challenge",
          "identity.sign_in_code",
          "identity.phone_proof",
          "territory.boundary");

  private final JdbcClient jdbc;

  Tables(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<String> names() {
    return jdbc
        .sql(
            """
            select table_schema || '.' || table_name from information_schema.tables
            where table_type = 'BASE TABLE'
              and table_schema not in ('pg_catalog', 'information_schema', 'runtime')
            order by 1
            """)
        .query((row, _) -> row.getString(1))
        .list()
        .stream()
        .filter(name -> !ASIDE.contains(name))
        .toList();
  }

  public Map<String, String> print() {
    var sql =
        names().stream()
            .map(name ->
                "select '%1$s', count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from %1$s t"
                    .formatted(name))
            .collect(Collectors.joining(" union all "));
    var print = new TreeMap<String, String>();
    jdbc.sql(sql)
        .query(row -> {
          print.put(row.getString(1), row.getString(2));
        });
    return print;
  }

  /// The tables in which two prints differ.
  public static List<String> changed(Map<String, String> before, Map<String, String> after) {
    return before.keySet().stream()
        .filter(name -> !String.valueOf(before.get(name)).equals(after.get(name)))
        .toList();
  }

  /// Rows that hold one of some texts anywhere, as JSON.
  public List<String> holding(Collection<String> texts) {
    var sql =
        names().stream()
            .map("select to_jsonb(t)::text from %s t where t::text like any (:like)"::formatted)
            .collect(Collectors.joining(" union all "));
    var like = texts.stream().map(text -> "%" + text + "%").toArray(String[]::new);
    return jdbc.sql(sql).param("like", like).query((row, _) -> row.getString(1)).list();
  }
}
