package org.chungtay.ledger.held;

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

/// Entries that somebody recorded or confirmed. Who is forgotten becomes a stand-in; the money
/// stays.
@Component
@Order(5)
class HeldByBooks implements PersonalRecords {
  private final JdbcClient jdbc;
  private final Messages messages;

  HeldByBooks(JdbcClient jdbc, Messages messages) {
    this.jdbc = jdbc;
    this.messages = messages;
  }

  private record Did(Instant at, String what, String address, int seq) {}

  @Override
  public List<Section> about(PersonId person, Reading reading) {
    var did =
        jdbc.sql(
                """
                select f.opened_at as at, 'opened' as what, f.address, 0 as seq
                from ledger.fund f where f.opened_by = :person
                union all
                select e.at, case when e.recorded_by = :person then 'recorded' else 'confirmed' end, f.address, e.seq
                from ledger.entry e join ledger.fund f on f.id = e.fund
                where :person in (e.recorded_by, e.confirmed_by)
                order by at desc, what, seq
                """)
            .param("person", person.value())
            .query(Sql.rows(Did.class))
            .list();
    return List.of(
        new Section(
            "ledger",
            say(reading, "ledger.held", Map.of()),
            did.stream()
                .map(one ->
                    new Entry(
                        one.at(),
                        one.address(),
                        say(reading, "ledger.did." + one.what(), Map.of("number", one.seq()))))
                .toList()));
  }

  private String say(Reading reading, String key, Map<String, Object> arguments) {
    return messages.text(reading.language(), key, arguments);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(Collection<Forgotten> people) {
    forget(
        "update ledger.fund t set opened_by = f.stand_in "
            + "from unnest(:people, :standIns) as f (person, stand_in) where t.opened_by = f.person",
        people);
    forget(
        """
        update ledger.entry t
        set recorded_by = coalesce(r.stand_in, t.recorded_by), confirmed_by = coalesce(c.stand_in, t.confirmed_by)
        from ledger.entry e
        left join unnest(:people, :standIns) as r (person, stand_in) on r.person = e.recorded_by
        left join unnest(:people, :standIns) as c (person, stand_in) on c.person = e.confirmed_by
        where e.fund = t.fund and e.seq = t.seq
          and (e.recorded_by = any(:people) or e.confirmed_by = any(:people))
        """,
        people);
  }

  private void forget(String statement, Collection<Forgotten> people) {
    jdbc.sql(statement)
        .param("people", Sql.ids(people.stream().map(one -> one.person().value()).toList()))
        .param("standIns", Sql.ids(people.stream().map(Forgotten::standIn).toList()))
        .update();
  }
}
