package org.chungtay.activity.show;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.evidence.SubjectTitles;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Leads from a photo back to the activity it was taken at.
@Component
class ActivityTitles implements SubjectTitles {
  private final JdbcClient jdbc;

  ActivityTitles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return "activity";
  }

  @Override
  public Map<UUID, Title> titles(Collection<UUID> subjects) {
    return jdbc
        .sql(
            """
            select id, title, day from activity.activity
            where id = any(:ids) and state <> 'DRAFT'
            """)
        .param("ids", Sql.ids(subjects))
        .query((row, _) ->
            Map.entry(
                row.getObject("id", UUID.class),
                new Title(
                    row.getString("title"),
                    "/activities/" + row.getObject("id", UUID.class),
                    row.getObject("day", LocalDate.class))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
