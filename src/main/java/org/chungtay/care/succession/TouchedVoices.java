package org.chungtay.care.succession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.TouchedByReorganization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many open reports and needs would go on in another ward.
@Component
class TouchedVoices implements TouchedByReorganization {
  static final String WHAT = "voices";

  private final JdbcClient jdbc;

  TouchedVoices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Counted(UUID id, long count) {}

  @Override
  public List<Touched> touched(Collection<AreaId> former, LocalDate day) {
    return counted("v.area = f.id", former.stream().map(AreaId::value).toList()).stream()
        .map(one -> new Touched(AreaId.of(one.id()), WHAT, one.count()))
        .toList();
  }

  List<Counted> counted(String hangs, List<UUID> ids) {
    return jdbc.sql(
            """
            select f.id, count(v.id) as count
            from unnest(:ids) as f (id)
            join care.voice v on v.state in ('RECEIVED', 'TAKEN') and (%s)
            group by f.id
            """
                .formatted(hangs))
        .param("ids", Sql.ids(ids))
        .query(Sql.rows(Counted.class))
        .list();
  }
}
