package org.chungtay.activity.show;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Findings;
import org.chungtay.identity.NamedThings;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class NamedActivities implements NamedThings {
  private final JdbcClient jdbc;

  NamedActivities(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    var names = new HashMap<UUID, String>();
    jdbc.sql("select id, title from activity.activity where id = any(:ids)")
        .param("ids", Sql.ids(ids))
        .query(row -> {
          names.put(row.getObject("id", UUID.class), row.getString("title"));
        });
    return names;
  }

  @Override
  public Set<UUID> called(Findings.Asked asked) {
    return jdbc.sql(
            "select id from activity.activity where "
                + asked.matching("folded")
                + " order by day desc, id limit :most")
        .params(asked.patterns())
        .param("most", asked.size())
        .query(Sql.rows(UUID.class))
        .set();
  }
}
