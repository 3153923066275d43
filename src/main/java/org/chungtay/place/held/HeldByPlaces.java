package org.chungtay.place.held;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
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
                with did (at, name, what) as (
                  select at, name, lower(what) from place.revision where by = :person
                  union all
                  select g.at, p.name, 'planted' from place.planting g join place.place p on p.id = g.place
                  where g.by = :person
                  union all
                  select c.at, p.name, 'counted' from place.plant_count c join place.place p on p.id = c.place
                  where c.by = :person
                  union all
                  select sent_at, file_name, 'list-sent' from place.list where sent_by = :person)
                select at, name, what from did order by at desc, what, name
                """)
            .param("person", person.value())
            .query((row, _) ->
                new Entry(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("name"),
                    messages.text(
                        reading.language(), "place.did." + row.getString("what"), Map.of())))
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
