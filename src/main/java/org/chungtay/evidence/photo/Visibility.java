package org.chungtay.evidence.photo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who may see a picture: everyone after release, before it the uploader and those who review its
/// subject, after takedown only these reviewers, who have to answer for it.
@Component
public class Visibility {
  private final JdbcClient jdbc;
  private final Reviewers reviewers;

  Visibility(JdbcClient jdbc, Reviewers reviewers) {
    this.jdbc = jdbc;
    this.reviewers = reviewers;
  }

  public enum Seen {
    PUBLIC,
    PRIVATE,
    TAKEN_DOWN,
    NONE
  }

  private record Attached(Subject subject, Optional<UUID> by, boolean released, boolean hidden) {}

  public Seen inPublic(PhotoId photo) {
    return of(photo, Optional.empty());
  }

  Seen of(PhotoId photo, Optional<Actor> actor) {
    var attached = attached(photo);
    if (attached.stream().anyMatch(one -> one.hidden() && one.released())) {
      return reviewed(actor, attached) ? Seen.PRIVATE : Seen.TAKEN_DOWN;
    }
    if (attached.stream().anyMatch(Attached::released)) {
      return Seen.PUBLIC;
    }
    return uploaded(actor, attached) || reviewed(actor, attached) ? Seen.PRIVATE : Seen.NONE;
  }

  private static boolean uploaded(Optional<Actor> actor, List<Attached> attached) {
    return actor
        .map(one ->
            attached.stream()
                .flatMap(own -> own.by().stream())
                .anyMatch(by -> by.equals(one.person().value())))
        .orElse(false);
  }

  private boolean reviewed(Optional<Actor> actor, List<Attached> attached) {
    return actor
        .map(one ->
            attached.stream()
                .map(Attached::subject)
                .anyMatch(subject -> reviewers.mayReview(one, subject)))
        .orElse(false);
  }

  private List<Attached> attached(PhotoId photo) {
    return jdbc.sql(
            """
            select a.subject_id, a.subject_kind, a.attached_by, a.released_at is not null as released,
                   exists (select from evidence.v_hidden h where h.photo = a.photo) as hidden
            from evidence.attachment a where a.photo = :photo
            """)
        .param("photo", photo.value())
        .query((row, _) ->
            new Attached(
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                Optional.ofNullable(row.getObject("attached_by", UUID.class)),
                row.getBoolean("released"),
                row.getBoolean("hidden")))
        .list();
  }
}
