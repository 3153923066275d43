package org.chungtay.evidence.takedown;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.Subject;
import org.chungtay.evidence.takedown.Takedown.Decision;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TakedownRows {
  static final String SELECT =
      """
      select t.photo, t.id, t.ground, t.words, t.asked_at, t.due, t.hidden, t.decision, t.answer,
             t.decided_at, a.kinds, a.ids
      from evidence.takedown t cross join lateral (
        select array_agg(subject_kind order by subject_id) as kinds,
               array_agg(subject_id order by subject_id) as ids
        from evidence.attachment
        where photo = t.photo and coalesce(released_at, withdrawn_at) is not null) a
      """;

  private final JdbcClient jdbc;

  TakedownRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void keep(Takedown one, Optional<PersonId> asker, Optional<byte[]> contact) {
    jdbc.sql(
            """
            insert into evidence.takedown (photo, id, ground, words, contact, asked_at, due, hidden, asked_by)
            values (:photo, :id, :ground, :words, :contact, :at, :due, :hidden, :asker)
            on conflict do nothing
            """)
        .param("photo", one.photo().value())
        .param("id", one.id())
        .param("ground", one.ground().name())
        .param("words", one.words())
        .param("contact", contact.orElse(null))
        .param("asker", asker.map(PersonId::value).orElse(null))
        .param("at", Sql.time(one.askedAt()))
        .param("due", one.due())
        .param("hidden", one.hidden())
        .update();
  }

  Optional<Takedown> find(PhotoId photo, UUID id) {
    return jdbc.sql(SELECT + "where t.photo = :photo and t.id = :id")
        .param("photo", photo.value())
        .param("id", id)
        .query((row, _) -> takedown(row))
        .optional();
  }

  List<Takedown> of(PhotoId photo) {
    return jdbc.sql(SELECT + "where t.photo = :photo order by t.asked_at desc, t.id")
        .param("photo", photo.value())
        .query((row, _) -> takedown(row))
        .list();
  }

  Optional<byte[]> contact(PhotoId photo, UUID id) {
    return jdbc.sql(
            """
            select contact from evidence.takedown
            where photo = :photo and id = :id and contact is not null
            """)
        .param("photo", photo.value())
        .param("id", id)
        .query((row, _) -> row.getBytes("contact"))
        .optional();
  }

  /// False when it was decided before.
  boolean decide(Takedown one, Actor actor, Decision decision, String answer, Instant now) {
    return jdbc.sql(
                """
                update evidence.takedown
                set decision = :decision, answer = :answer, decided_by = :by, decided_at = :at
                where photo = :photo and id = :id and decision is null
                """)
            .param("decision", decision.name())
            .param("answer", answer.isEmpty() ? null : answer)
            .param("by", actor.person().value())
            .param("at", Sql.time(now))
            .param("photo", one.photo().value())
            .param("id", one.id())
            .update()
        == 1;
  }

  void forgetContacts(Instant decidedBefore) {
    jdbc.sql(
            """
            update evidence.takedown set contact = null
            where contact is not null and decided_at < :before
            """)
        .param("before", Sql.time(decidedBefore))
        .update();
  }

  static Takedown takedown(ResultSet row) throws SQLException {
    return new Takedown(
        new PhotoId(row.getString("photo")),
        row.getObject("id", UUID.class),
        Ground.valueOf(row.getString("ground")),
        row.getString("words"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        row.getObject("due", LocalDate.class),
        row.getBoolean("hidden"),
        Optional.ofNullable(row.getString("decision")).map(Decision::valueOf),
        Optional.ofNullable(row.getString("answer")).orElse(""),
        Optional.ofNullable(row.getObject("decided_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        subjects(row));
  }

  private static List<Subject> subjects(ResultSet row) throws SQLException {
    if (row.getArray("ids") == null) {
      return List.of();
    }
    var kinds = (String[]) row.getArray("kinds").getArray();
    var ids = (UUID[]) row.getArray("ids").getArray();
    var subjects = new ArrayList<Subject>();
    for (int i = 0; i < ids.length; i++) {
      subjects.add(new Subject(kinds[i], ids[i]));
    }
    return List.copyOf(subjects);
  }
}
