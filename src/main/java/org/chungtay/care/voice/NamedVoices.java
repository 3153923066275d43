package org.chungtay.care.voice;

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

/// In the trail a voice is called by what everybody may know of it; keys of programs by their
/// names.
@Component
class NamedVoices implements NamedThings {
  private final JdbcClient jdbc;

  NamedVoices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    var names = new HashMap<UUID, String>();
    jdbc.sql(
            """
            select v.id, (k.names ->> 'vi') || ' ' || v.reference as name
            from care.voice v join care.voice_kind k on k.code = v.kind where v.id = any(:ids)
            union all select id, name from care.open311_key where id = any(:ids)
            """)
        .param("ids", Sql.ids(ids))
        .query(row -> {
          names.put(row.getObject("id", UUID.class), row.getString("name"));
        });
    return names;
  }

  @Override
  public Set<UUID> called(Findings.Asked asked) {
    return jdbc.sql(
            "select id from care.voice where "
                + asked.matching("lower(reference)")
                + " order by day desc, id limit :most")
        .params(asked.patterns())
        .param("most", asked.size())
        .query(Sql.rows(UUID.class))
        .set();
  }
}
