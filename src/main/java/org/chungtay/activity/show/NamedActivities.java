package org.chungtay.activity.show;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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
}
