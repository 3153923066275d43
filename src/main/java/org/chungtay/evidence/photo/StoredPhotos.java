package org.chungtay.evidence.photo;

import java.io.InputStream;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.PhotoReleased;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// Files first, rows after: a crash between them leaves a file that nothing points to, never a row
/// without its picture.
@Component
class StoredPhotos implements Photos {
  private final PictureReader pictures;
  private final PhotoFiles files;
  private final PhotoRows rows;
  private final Reviewers reviewers;
  private final Audit audit;
  private final TransactionOperations transactions;
  private final JdbcClient jdbc;
  private final CityClock clock;

  StoredPhotos(
      PictureReader pictures,
      PhotoFiles files,
      PhotoRows rows,
      Reviewers reviewers,
      Audit audit,
      TransactionOperations transactions,
      JdbcClient jdbc,
      CityClock clock) {
    this.pictures = pictures;
    this.files = files;
    this.rows = rows;
    this.reviewers = reviewers;
    this.audit = audit;
    this.transactions = transactions;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Stored add(Actor actor, Subject subject, InputStream picture) {
    var read = read(picture);
    transactions.executeWithoutResult(_ -> {
      reviewers.holdForPhotos(actor, subject);
      if (attach(Optional.of(actor), subject, read)) {
        audit.did(actor, "evidence.photo-added", subject.id(), details(read.id()));
      }
    });
    return stored(subject, read);
  }

  @Override
  public Stored addUnnamed(Subject subject, InputStream picture) {
    var read = read(picture);
    transactions.executeWithoutResult(_ -> {
      reviewers.holdForUnnamed(subject);
      var _ = attach(Optional.empty(), subject, read);
    });
    return stored(subject, read);
  }

  private Picture read(InputStream picture) {
    var read = pictures.read(picture);
    files.store(read.id(), read.large(), read.small());
    return read;
  }

  private Stored stored(Subject subject, Picture read) {
    return new Stored(
        read.id(),
        rows.similar(subject).stream()
            .filter(one -> one.photo().equals(read.id().value()) && !one.own())
            .map(PhotoRows.Similar::subject)
            .toList());
  }

  /// Whether it was not there before.
  private boolean attach(Optional<Actor> actor, Subject subject, Picture read) {
    rows.keep(read, clock.now());
    return jdbc.sql(
                """
                insert into evidence.attachment
                  (subject_id, subject_kind, photo, attached_by, attached_at)
                values (:id, :kind, :photo, :by, :at) on conflict do nothing
                """)
            .param("id", subject.id())
            .param("kind", subject.kind())
            .param("photo", read.id().value())
            .param("by", actor.map(one -> one.person().value()).orElse(null), Types.OTHER)
            .param("at", Sql.time(clock.now()))
            .update()
        == 1;
  }

  @Override
  @Transactional
  public void forget(String kind, Collection<UUID> subjects) {
    jdbc.sql(
            """
            delete from evidence.attachment
            where subject_id = any(:subjects) and subject_kind = :kind and released_at is null
            """)
        .param("subjects", Sql.ids(subjects))
        .param("kind", kind)
        .update();
  }

  @Override
  @Transactional
  public void remove(Actor actor, Subject subject, PhotoId photo) {
    reviewers.holdForPhotos(actor, subject);
    var removed =
        jdbc.sql(
                """
                delete from evidence.attachment
                where subject_id = :id and subject_kind = :kind and photo = :photo
                returning released_at is not null
                """)
            .param("id", subject.id())
            .param("kind", subject.kind())
            .param("photo", photo.value())
            .query(Sql.rows(Boolean.class))
            .optional();
    if (removed.orElse(false)) {
      throw new PhotoReleased();
    }
    if (removed.isPresent()) {
      audit.did(actor, "evidence.photo-removed", subject.id(), details(photo));
    }
  }

  private static Map<String, String> details(PhotoId photo) {
    return Map.of("photo", photo.value());
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void release(Actor actor, Subject subject) {
    release(actor, subject.kind(), List.of(subject.id()));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void release(Actor actor, String kind, Collection<UUID> subjects) {
    jdbc.sql(
            """
            update evidence.attachment set released_at = :at, withdrawn_at = null
            where subject_id = any(:ids) and subject_kind = :kind and released_at is null
            """)
        .param("at", Sql.time(clock.now()))
        .param("ids", Sql.ids(subjects))
        .param("kind", kind)
        .update();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void withdraw(Actor actor, Subject subject) {
    jdbc.sql(
            """
            update evidence.attachment set released_at = null, withdrawn_at = :at
            where subject_id = :id and subject_kind = :kind and released_at is not null
            """)
        .param("at", Sql.time(clock.now()))
        .param("id", subject.id())
        .param("kind", subject.kind())
        .update();
  }

  @Override
  public List<Photo> of(Subject subject) {
    return rows.of(subject, rows.similar(subject));
  }

  @Override
  public List<Released> released(String kind, List<UUID> subjects, int most) {
    return jdbc.sql(
            """
            select a.photo, a.subject_id, p.width, p.height
            from evidence.attachment a join evidence.photo p on p.id = a.photo
            where a.subject_id = any(:subjects) and a.subject_kind = :kind
              and a.released_at is not null
              and not exists (select from evidence.v_hidden h where h.photo = a.photo)
            order by a.attached_at desc, a.photo limit :most
            """)
        .param("subjects", Sql.ids(subjects))
        .param("kind", kind)
        .param("most", most)
        .query((row, _) ->
            new Released(
                new PhotoId(Objects.requireNonNull(row.getString("photo"))),
                new Subject(kind, row.getObject("subject_id", UUID.class)),
                row.getInt("width"),
                row.getInt("height")))
        .list();
  }
}
