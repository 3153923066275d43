package org.chungtay.movement.sustain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.evidence.SubjectTitles;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Leads from a photo of fields back to the copy that they were looked at for.
@Component
class InspectionTitles implements SubjectTitles {
  private final JdbcClient jdbc;

  InspectionTitles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return Inspections.SUBJECT;
  }

  @Override
  public Map<UUID, Title> titles(Collection<UUID> subjects) {
    return jdbc
        .sql(
            """
            select i.id, i.day, c.id as copy, m.name from movement.inspection i
            join movement.copy c on c.id = i.copy join movement.model m on m.id = c.model
            where i.id = any(:ids) and i.state = 'CONFIRMED'
            """)
        .param("ids", Sql.ids(subjects))
        .query((row, _) ->
            Map.entry(
                row.getObject("id", UUID.class),
                new Title(
                    row.getString("name"),
                    "/copies/" + row.getObject("copy", UUID.class),
                    row.getObject("day", LocalDate.class))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
