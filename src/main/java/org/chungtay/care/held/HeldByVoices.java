package org.chungtay.care.held;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PersonalRecords;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.web.Messages;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What somebody did as an officer or a leader with what citizens say. Of senders nothing is held.
@Component
@Order(6)
class HeldByVoices implements PersonalRecords {
  private final JdbcClient jdbc;
  private final Messages messages;

  HeldByVoices(JdbcClient jdbc, Messages messages) {
    this.jdbc = jdbc;
    this.messages = messages;
  }

  private record Done(Instant at, String deed, String reference, String kind) {}

  @Override
  public List<Section> about(PersonId person, Reading reading) {
    var entries =
        jdbc
            .sql(
                """
                select s.at, s.deed, v.reference, k.names ->> :language as kind
                from care.voice_step s
                join care.voice v on v.id = s.voice
                join care.voice_kind k on k.code = v.kind
                where s.person = :person order by s.at desc, s.voice, s.step
                """)
            .param("language", reading.language().tag())
            .param("person", person.value())
            .query(Sql.rows(Done.class))
            .list()
            .stream()
            .map(one ->
                new Entry(
                    one.at(),
                    one.kind() + " " + one.reference(),
                    say(reading, "care.happened." + one.deed().toLowerCase(Locale.ROOT))))
            .toList();
    return List.of(new Section("voices", say(reading, "care.held.voices"), entries));
  }

  /// What was done stays, by a stand-in.
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void forget(Collection<Forgotten> people) {
    replace("update care.voice_step t set person = f.stand_in", "person", people);
    replace("update care.voice t set answered_by = f.stand_in", "answered_by", people);
    replace("update care.voice t set released_by = f.stand_in", "released_by", people);
    replace("update care.voice t set shown_by = f.stand_in", "shown_by", people);
    replace("update care.voice_link t set linked_by = f.stand_in", "linked_by", people);
    replace("update care.voice_phrase t set kept_by = f.stand_in", "kept_by", people);
    replace("update care.open311_key t set issued_by = f.stand_in", "issued_by", people);
    replace("update care.open311_key t set revoked_by = f.stand_in", "revoked_by", people);
  }

  private void replace(String update, String column, Collection<Forgotten> people) {
    jdbc.sql(
            update
                + " from unnest(:people, :standIns) as f (person, stand_in) where t."
                + column
                + " = f.person")
        .param("people", Sql.ids(people.stream().map(one -> one.person().value()).toList()))
        .param("standIns", standIns(people))
        .update();
  }

  private static UUID[] standIns(Collection<Forgotten> people) {
    return people.stream().map(Forgotten::standIn).toArray(UUID[]::new);
  }

  private String say(Reading reading, String key) {
    return messages.text(reading.language(), key, Map.of());
  }
}
