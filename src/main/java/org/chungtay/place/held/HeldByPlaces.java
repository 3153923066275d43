package org.chungtay.place.held;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PersonalRecords;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.web.Messages;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which places somebody drew, changed, launched, closed or counted plants in.
@Component
@Order(4)
class HeldByPlaces implements PersonalRecords {
  private final JdbcClient jdbc;
  private final Messages messages;

  HeldByPlaces(JdbcClient jdbc, Messages messages) {
    this.jdbc = jdbc;
    this.messages = messages;
  }

  @Override
  public List<Section> about(PersonId person, Reading reading) {
    var done =
        jdbc.sql(
                """
                select r.at, r.name, r.what from place.revision r
                where r.by = :person order by r.at desc, r.place
                """)
            .param("person", person.value())
            .query((row, _) ->
                new Entry(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("name"),
                    messages.text(
                        reading.language(),
                        "place.did." + row.getString("what").toLowerCase(Locale.ROOT),
                        Map.of())))
            .list();
    return List.of(
        new Section("places", messages.text(reading.language(), "place.held", Map.of()), done));
  }

  @Override
  public void forget(Collection<Forgotten> people) {
    for (var column :
        List.of(
            "place.place set drawn_by",
            "place.place set launched_by",
            "place.revision set by",
            "place.planting set by",
            "place.plant_count set by",
            "place.list set sent_by",
            "place.list set applied_by")) {
      var name = column.substring(column.lastIndexOf(' ') + 1);
      jdbc.sql(
              "update "
                  + column
                  + " = gone.stand_in from unnest(:people, :standIns) as gone (person, stand_in) where "
                  + name
                  + " = gone.person")
          .param("people", Sql.ids(people.stream().map(one -> one.person().value()).toList()))
          .param("standIns", Sql.ids(people.stream().map(Forgotten::standIn).toList()))
          .update();
    }
  }
}
