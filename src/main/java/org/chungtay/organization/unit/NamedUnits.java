package org.chungtay.organization.unit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.NamedThings;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class NamedUnits implements NamedThings {
  private final JdbcClient jdbc;

  NamedUnits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    var names = new HashMap<UUID, String>();
    jdbc.sql(
            """
            select id, name from organization.unit where id = any(:ids)
            union all
            select id, short_names ->> 'vi' from organization.organization where id = any(:ids)
            """)
        .param("ids", Sql.ids(ids))
        .query(row -> {
          names.put(row.getObject("id", UUID.class), row.getString("name"));
        });
    return names;
  }
}
