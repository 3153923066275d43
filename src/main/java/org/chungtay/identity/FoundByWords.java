package org.chungtay.identity;

import org.chungtay.identity.Findings.Asked;
import org.chungtay.identity.Findings.Finding;
import org.chungtay.identity.Findings.Found;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What one statement finds by the words of a folded column; for things of which there are some
/// thousand, not millions.
public final class FoundByWords {
  private FoundByWords() {}

  record Row(String title, String about, String address, long count) {}

  /// @param sql gives `title`, `about` and `address` of all that may be seen, with `%s` where the
  ///   words are asked for, and in its order; names that begin with what was typed match
  ///   `:beginning`
  /// @param folded the column
  public static Found read(JdbcClient jdbc, String sql, String folded, Asked asked) {
    var rows =
        jdbc.sql(
                "select f.*, count(*) over () as count from ("
                    + sql.formatted(asked.matching(folded))
                    + ") f limit :size offset :skip")
            .params(asked.patterns())
            .param("beginning", asked.beginning())
            .param("size", asked.size())
            .param("skip", asked.skip())
            .query(Sql.rows(Row.class))
            .list();
    return rows.isEmpty()
        ? Found.NOTHING
        : new Found(
            rows.stream().map(row -> new Finding(row.title(), row.about(), row.address())).toList(),
            rows.getFirst().count(),
            false);
  }
}
