package org.chungtay.movement.recipe;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.movement.Models.Category;
import org.chungtay.movement.Models.Found;
import org.chungtay.movement.Models.Search;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Looking through models by pages: for everyone, and those that somebody keeps.
@Repository
class ModelQuery {
  private static final String PUBLIC =
      """
      where m.folded like :words and (:category = '' or m.category = :category)
        and (:state = '' or v.state = :state)
        and (:sdg = '' or exists (
          select from unnest(m.sdg) as target where target = :sdg or split_part(target, '.', 1) = :sdg))
      """;
  private static final String KEPT =
      """
      where m.folded like :words and (:everywhere or exists (
        select from organization.v_unit u where u.id = o.unit and u.covering && :scopes))
      """;

  private final JdbcClient jdbc;
  private final ModelRows rows;

  ModelQuery(JdbcClient jdbc, ModelRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  List<Category> categories() {
    return jdbc.sql(
            """
            select code, names ->> 'vi' as vi, names ->> 'en' as en, names ->> 'ar' as ar
            from movement.category order by position
            """)
        .query((row, _) ->
            new Category(
                row.getString("code"),
                java.util.Map.of(
                    Language.VI.tag(), row.getString("vi"),
                    Language.EN.tag(), row.getString("en"),
                    Language.AR.tag(), row.getString("ar"))))
        .list();
  }

  Found open(Search search) {
    return found(
        sought(jdbc.sql(count(PUBLIC)), search),
        sought(
            jdbc.sql(
                ModelRows.MODELS + PUBLIC + "order by m.folded, m.id limit :size offset :skip"),
            search),
        search.page(),
        search.size());
  }

  private static String count(String where) {
    return "select count(*)::int from (" + ModelRows.MODELS + where + ") as found";
  }

  private static StatementSpec sought(StatementSpec statement, Search search) {
    return statement
        .param("words", "%" + Folded.of(search.words()) + "%")
        .param("category", search.category())
        .param("state", search.state().map(Enum::name).orElse(""))
        .param("sdg", search.sdg());
  }

  /// Those that began in a unit within the scopes, pilots first.
  Found kept(Set<UUID> scopes, String words, int page, int size) {
    var order = "order by m.state = 'RECOGNISED', m.folded, m.id limit :size offset :skip";
    return found(
        held(jdbc.sql(count(KEPT)), scopes, words),
        held(jdbc.sql(ModelRows.MODELS + KEPT + order), scopes, words),
        page,
        size);
  }

  private static StatementSpec held(StatementSpec statement, Set<UUID> scopes, String words) {
    return statement
        .param("words", "%" + Folded.of(words) + "%")
        .param("everywhere", scopes.contains(Access.INSTALLATION))
        .param("scopes", Sql.ids(scopes));
  }

  /// The page that is asked for, or the last one.
  private Found found(StatementSpec counted, StatementSpec listed, int page, int size) {
    int count = counted.query(Sql.rows(Integer.class)).single();
    var pages = Math.ceilDiv(count, size);
    var here = Math.clamp(page, 0, Math.max(0, pages - 1));
    var models = rows.read(listed.param("size", size).param("skip", (long) here * size));
    return new Found(models, here, pages, count);
  }
}
