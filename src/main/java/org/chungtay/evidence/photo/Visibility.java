package org.chungtay.evidence.photo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.SubjectReview;
import org.chungtay.identity.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who may see a picture: everyone after release, before it the uploader and those who review its
/// subject, nobody after takedown.
@Component
class Visibility {
  private final JdbcClient jdbc;
  private final ObjectProvider<SubjectReview> reviews;

  Visibility(JdbcClient jdbc, ObjectProvider<SubjectReview> reviews) {
    this.jdbc = jdbc;
    this.reviews = reviews;
  }

  enum Seen {
    PUBLIC,
    PRIVATE,
    TAKEN_DOWN,
    NONE
  }

  private record Attached(UUID id, String kind, UUID by, boolean released, boolean hidden) {}

  Seen of(PhotoId photo, Optional<Actor> actor) {
    var attached = attached(photo);
    if (attached.stream().anyMatch(one -> one.hidden() && one.released())) {
      return Seen.TAKEN_DOWN;
    }
    if (attached.stream().anyMatch(Attached::released)) {
      return Seen.PUBLIC;
    }
    return actor.filter(one -> attached.stream().anyMatch(it -> mayReview(one, it))).isPresent()
        ? Seen.PRIVATE
        : Seen.NONE;
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
                row.getObject("subject_id", UUID.class),
                row.getString("subject_kind"),
                row.getObject("attached_by", UUID.class),
                row.getBoolean("released"),
                row.getBoolean("hidden")))
        .list();
  }

  private boolean mayReview(Actor actor, Attached attached) {
    return actor.person().value().equals(attached.by())
        || reviews.stream()
            .filter(review -> review.kind().equals(attached.kind()))
            .anyMatch(review -> review.mayReview(actor, attached.id()));
  }
}
