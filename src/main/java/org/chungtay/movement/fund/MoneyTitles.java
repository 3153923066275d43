package org.chungtay.movement.fund;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.evidence.SubjectTitles;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Leads from a photo of a receipt back to the fund that it belongs to.
@Component
class MoneyTitles implements SubjectTitles {
  private final JdbcClient jdbc;

  MoneyTitles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String kind() {
    return KeptMoney.SUBJECT;
  }

  @Override
  public Map<UUID, Title> titles(Collection<UUID> subjects) {
    return jdbc
        .sql(
            """
            select w.id, w.day, w.movement, m.name from movement.money w
            join movement.movement m on m.id = w.movement where w.id = any(:ids) and w.state = 'CONFIRMED'
            """)
        .param("ids", Sql.ids(subjects))
        .query((row, _) ->
            Map.entry(
                row.getObject("id", UUID.class),
                new Title(
                    row.getString("name"),
                    "/movements/" + row.getObject("movement", UUID.class) + "/fund",
                    row.getObject("day", LocalDate.class))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
