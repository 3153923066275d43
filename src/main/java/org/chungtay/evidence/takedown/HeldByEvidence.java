package org.chungtay.evidence.takedown;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PersonalRecords;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Photos a person asked to hide while signed in, and those they added. Who is seen on a photo is
/// not kept: nobody is recognised on pictures.
@Component
@Order(4)
class HeldByEvidence implements PersonalRecords {
  private final JdbcClient jdbc;
  private final Messages messages;

  HeldByEvidence(JdbcClient jdbc, Messages messages) {
    this.jdbc = jdbc;
    this.messages = messages;
  }

  record Asked(Instant askedAt, String ground, @Nullable String decision) {}

  record Added(Instant attachedAt, long count) {}

  @Override
  public List<Section> about(PersonId person, Reading reading) {
    return List.of(
        new Section("photos-hidden", say(reading, "evidence.held.asked"), asked(person, reading)),
        new Section("photos-added", say(reading, "evidence.held.added"), added(person, reading)));
  }

  private List<Entry> asked(PersonId person, Reading reading) {
    return jdbc
        .sql(
            """
            select asked_at, ground, decision from evidence.takedown
            where asked_by = :person order by asked_at desc, id
            """)
        .param("person", person.value())
        .query(Sql.rows(Asked.class))
        .list()
        .stream()
        .map(one ->
            new Entry(
                one.askedAt(),
                say(reading, "evidence.takedown.ground." + Ground.valueOf(one.ground()).code()),
                say(
                    reading,
                    "evidence.held.decision."
                        + (one.decision() == null
                            ? "open"
                            : one.decision().equals("KEPT") ? "kept" : "taken-down"))))
        .toList();
  }

  private List<Entry> added(PersonId person, Reading reading) {
    return jdbc
        .sql(
            """
            select max(attached_at) as attached_at, count(*) as count from evidence.attachment
            where attached_by = :person having count(*) > 0
            """)
        .param("person", person.value())
        .query(Sql.rows(Added.class))
        .list()
        .stream()
        .map(one ->
            new Entry(
                one.attachedAt(),
                say(reading, "evidence.held.added.photos"),
                String.valueOf(one.count())))
        .toList();
  }

  /// What was decided stays; who asked, how to reach them and what they wrote goes.
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(Collection<Forgotten> people) {
    var _ =
        jdbc.sql(
                """
                update evidence.takedown
                set contact = null, asked_by = null,
                    words = case when ground in ('IN_PICTURE', 'HELPED') then '' else '–' end
                where asked_by = any(:people)
                """)
            .param("people", Sql.ids(people.stream().map(one -> one.person().value()).toList()))
            .update();
  }

  private String say(Reading reading, String key) {
    return messages.text(reading.language(), key, Map.of());
  }
}
