package org.chungtay.place.show;

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
class NamedPlaces implements NamedThings {
  private final JdbcClient jdbc;

  NamedPlaces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    var names = new HashMap<UUID, String>();
    jdbc.sql("select id, name from place.place where id = any(:ids)")
        .param("ids", Sql.ids(ids))
        .query(row -> {
          names.put(row.getObject("id", UUID.class), row.getString("name"));
        });
    return names;
  }

  @Override
  public Set<UUID> called(Findings.Asked asked) {
    return jdbc.sql(
            "select id from place.place where "
                + asked.matching("folded")
                + " order by drawn_at desc, id limit :most")
        .params(asked.patterns())
        .param("most", asked.size())
        .query(Sql.rows(UUID.class))
        .set();
  }
}
