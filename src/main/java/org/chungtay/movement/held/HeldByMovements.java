package org.chungtay.movement.held;

import java.time.Instant;
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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Movements and models that somebody wrote, decided about, told the tasks of, or went to look at.
/// Pledges keep nobody.
@Component
@Order(5)
class HeldByMovements implements PersonalRecords {
  private static final String DID =
      """
      with did (at, name, what, words) as (
        select s.at, m.name, lower(s.what), s.note
        from movement.step s join movement.movement m on m.id = s.movement where s.by_person = :person
        union all
        select t.changed_at, m.name, 'task', concat_ws(': ', t.what, nullif(t.note, ''))
        from movement.task t join movement.movement m on m.id = t.movement where t.changed_by = :person
        union all
        select p.put_at, m.name, 'place-put', ''
        from movement.place p join movement.movement m on m.id = p.movement where p.put_by = :person
        union all
        select written_at, name, 'model-written', '' from movement.model
        where :person in (written_by, changed_by)
        union all
        select recognised_at, name, 'model-recognised', recognised_on_what from movement.model
        where recognised_by = :person
        union all
        select c.written_at, m.name, 'copy-sent', c.changed
        from movement.copy c join movement.model m on m.id = c.model
        where c.written_by = :person and c.generation > 0
        union all
        select c.decided_at, m.name, 'copy-decided', case when c.state = 'REFUSED' then c.reason else '' end
        from movement.copy c join movement.model m on m.id = c.model
        where c.decided_by = :person and c.generation > 0
        union all
        select c.withdrawn_on::timestamptz, m.name, 'copy-withdrawn', c.reason
        from movement.copy c join movement.model m on m.id = c.model where c.withdrawn_by = :person
        union all
        select i.written_at, m.name, 'inspection-made', i.note
        from movement.inspection i join movement.copy c on c.id = i.copy join movement.model m on m.id = c.model
        where i.written_by = :person
        union all
        select i.decided_at, m.name, 'inspection-decided', i.reason
        from movement.inspection i join movement.copy c on c.id = i.copy join movement.model m on m.id = c.model
        where i.decided_by = :person
        union all
        select n.written_at, m.name, 'money-recorded', concat_ws(': ', nullif(n.party, ''), nullif(n.purpose, ''))
        from movement.money n join movement.movement m on m.id = n.movement where n.written_by = :person
        union all
        select n.decided_at, m.name, 'money-decided', n.reason
        from movement.money n join movement.movement m on m.id = n.movement where n.decided_by = :person)
      select at, name, what, words from did order by at desc, what, name
      """;

  private static final List<Column> NAMED =
      List.of(
          new Column("movement.movement", "written_by"),
          new Column("movement.movement", "changed_by"),
          new Column("movement.movement", "launched_by"),
          new Column("movement.movement", "ended_by"),
          new Column("movement.answer", "by_person"),
          new Column("movement.step", "by_person"),
          new Column("movement.task", "changed_by"),
          new Column("movement.place", "put_by"),
          new Column("movement.model", "written_by"),
          new Column("movement.model", "changed_by"),
          new Column("movement.model", "recognised_by"),
          new Column("movement.copy", "written_by"),
          new Column("movement.copy", "decided_by"),
          new Column("movement.copy", "withdrawn_by"),
          new Column("movement.inspection", "written_by"),
          new Column("movement.inspection", "decided_by"),
          new Column("movement.sustain_check", "done_by"),
          new Column("movement.money", "written_by"),
          new Column("movement.money", "decided_by"));

  private final JdbcClient jdbc;
  private final Messages messages;

  HeldByMovements(JdbcClient jdbc, Messages messages) {
    this.jdbc = jdbc;
    this.messages = messages;
  }

  private record Column(String table, String name) {}

  private record Did(Instant at, String name, String what, String words) {}

  @Override
  public List<Section> about(PersonId person, Reading reading) {
    var did =
        jdbc.sql(DID).param("person", person.value()).query(Sql.rows(Did.class)).list().stream()
            .map(one -> entry(one, say(reading, "movement.did." + one.what())))
            .toList();
    return List.of(new Section("movements", say(reading, "movement.held"), did));
  }

  private static Entry entry(Did one, String what) {
    return new Entry(
        one.at(), one.name(), one.words().isEmpty() ? what : what + ": " + one.words());
  }

  private String say(Reading reading, String key) {
    return messages.text(reading.language(), key, Map.of());
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(Collection<Forgotten> people) {
    NAMED.forEach(column -> replace(column, people));
  }

  private void replace(Column column, Collection<Forgotten> people) {
    jdbc.sql(
            "update "
                + column.table()
                + " t set "
                + column.name()
                + " = f.stand_in from unnest(:people, :standIns) as f (person, stand_in) where t."
                + column.name()
                + " = f.person")
        .param("people", Sql.ids(people.stream().map(one -> one.person().value()).toList()))
        .param("standIns", Sql.ids(people.stream().map(Forgotten::standIn).toList()))
        .update();
  }
}
