package org.chungtay.care.lot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Pairs with the names of their groups and places.
@Repository
public class PairRows {
  private static final String PAIRS =
      """
      from care.draw_pair d
      join place.v_place p on p.id = d.place
      join territory.v_area a on a.id = d.area
      join organization.v_unit o on o.id = d.of_unit
      left join organization.v_unit b on b.id = d.by_unit
      left join territory.v_area w on w.id = b.area
      left join care.look l on l.place = d.place and l.draw = d.draw
      where d.draw = :month
      """;
  private static final String ASKED =
      """
        and (:area::uuid is null or d.area = :area)
        and (p.folded like :words or o.folded like :words or b.folded like :words)
      """;

  /// Groups of two wards may have the same name: who comes to look is told with their ward.
  private static final String SHOWN =
      """
      select d.place, p.code, p.name, a.full_name, o.name, concat_ws(', ', b.name, w.full_name),
             d.relaxed, l.id, l.odd
      """;

  private static final String SORTED =
      " order by a.folded, p.folded, d.place limit :size offset :skipped";

  private final JdbcClient jdbc;

  PairRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Asked(LocalDate month, Optional<UUID> area, String words) {}

  int count(Asked asked) {
    return asked("select count(*)::int " + PAIRS + ASKED, asked)
        .query(Sql.rows(Integer.class))
        .single();
  }

  List<LotPair> of(Asked asked, int size, int skipped) {
    return asked(SHOWN + PAIRS + ASKED + SORTED, asked)
        .param("size", size)
        .param("skipped", skipped)
        .query((row, _) -> pair(row))
        .list();
  }

  private StatementSpec asked(String sql, Asked asked) {
    return jdbc.sql(sql)
        .param("month", asked.month())
        .param("area", asked.area().orElse(null))
        .param("words", "%" + Folded.of(asked.words()) + "%");
  }

  /// Those that groups of some scopes look at, and those of theirs that are looked at.
  List<LotPair> of(LocalDate month, Collection<UUID> scopes, boolean looking) {
    var mine = looking ? " and b.covering && :scopes" : " and o.covering && :scopes";
    return jdbc.sql(SHOWN + PAIRS + mine + SORTED)
        .param("month", month)
        .param("scopes", Sql.ids(scopes))
        .param("size", 200)
        .param("skipped", 0)
        .query((row, _) -> pair(row))
        .list();
  }

  public List<Drawn> drawn(LocalDate month) {
    return jdbc.sql(
            "select place, of_unit, by_unit, relaxed from care.draw_pair where draw = :month order by place")
        .param("month", month)
        .query((row, _) ->
            new Drawn(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                Optional.ofNullable(row.getObject(3, UUID.class)),
                java.util.Set.copyOf(rules(row, 4))))
        .list();
  }

  private static LotPair pair(ResultSet row) throws SQLException {
    return new LotPair(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        Optional.ofNullable(row.getString(6)).orElse(""),
        rules(row, 7),
        Optional.ofNullable(row.getObject(8, UUID.class)),
        row.getInt(9));
  }

  private static List<Rule> rules(ResultSet row, int column) throws SQLException {
    var texts = (String[]) row.getArray(column).getArray();
    return Arrays.stream(texts).map(Rule::valueOf).sorted().toList();
  }
}
