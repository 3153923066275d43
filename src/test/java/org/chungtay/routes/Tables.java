package org.chungtay.routes;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
  private final Map<String, String> versions = new HashMap<>();
  private final Map<String, String> contents = new HashMap<>();

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

  /// Only tables whose row versions have changed since the last print are read again: contents do
  /// not change without a new version, and the many rows of areas need not be hashed each time.
  public synchronized Map<String, String> print() {
    var now = versions();
    var stale =
        now.keySet().stream()
            .filter(name -> !Objects.equals(now.get(name), versions.get(name)))
            .toList();
    contents.putAll(contents(stale));
    versions.clear();
    versions.putAll(now);
    return new TreeMap<>(contents);
  }

  private Map<String, String> versions() {
    return each(
        names(),
        """
        select '%1$s', count(*) || ' ' || coalesce(sum(hashint8extended(
          (age('3'::xid) - age(xmin)) * 4294967296 + hashtid(ctid), 0)), 0) from %1$s
        """);
  }

  private Map<String, String> contents(List<String> of) {
    return each(
        of,
        """
        select '%1$s', count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) from %1$s t
        """);
  }

  private Map<String, String> each(List<String> names, String question) {
    var print = new TreeMap<String, String>();
    if (names.isEmpty()) {
      return print;
    }
    var sql = names.stream().map(question::formatted).collect(joining(" union all "));
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

  /// A moment in the life of the database, for [#holding].
  public long now() {
    return jdbc.sql("select age('3'::xid)").query(Long.class).single();
  }

  /// Rows written since a moment that hold one of some texts anywhere, as JSON.
  public List<String> holding(Collection<String> texts, long since) {
    var question =
        """
        select to_jsonb(t)::text from %s t
        where age('3'::xid) - age(xmin) >= :since and t::text like any (:like)
        """;
    var sql = names().stream().map(question::formatted).collect(joining(" union all "));
    var like = texts.stream().map(text -> "%" + text + "%").toArray(String[]::new);
    return jdbc.sql(sql)
        .param("like", like)
        .param("since", since)
        .query((row, _) -> row.getString(1))
        .list();
  }
}
