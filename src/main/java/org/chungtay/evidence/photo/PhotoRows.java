package org.chungtay.evidence.photo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.Photos.Photo;
import org.chungtay.evidence.Photos.Position;
import org.chungtay.evidence.Subject;
import org.chungtay.shared.jdbc.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PhotoRows {
  // Of 64 bits: re-sent, re-compressed and slightly cropped pictures stay below this.
  static final int ALIKE = 6;

  /// Candidates share a band with it (see the migration), which an index finds.
  static final String SIMILAR =
      """
      select distinct mine.photo, theirs.subject_kind, theirs.subject_id,
             (theirs.subject_id, theirs.subject_kind)
               = (mine.subject_id, mine.subject_kind) as own
      from evidence.attachment mine
      join evidence.photo my on my.id = mine.photo
      join evidence.photo their on their.bands && my.bands
        and bit_count((my.looks # their.looks)::bit(64)) <= :alike
      join evidence.attachment theirs on theirs.photo = their.id
      where mine.subject_id = :id and mine.subject_kind = :kind
        and (theirs.subject_id, theirs.subject_kind, theirs.photo)
            <> (mine.subject_id, mine.subject_kind, mine.photo)
      """;

  private final JdbcClient jdbc;

  PhotoRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Similar(String photo, Subject subject, boolean own) {}

  /// Storing again renews the time, so that the sweeper leaves a picture that is just being
  /// attached anew.
  void keep(Picture picture, Instant now) {
    jdbc.sql(
            """
            insert into evidence.photo
              (id, width, height, taken, latitude, longitude, looks, stored_at)
            values (:id, :width, :height, :taken, :latitude, :longitude, :looks, :at)
            on conflict (id) do update set stored_at = excluded.stored_at
            """)
        .param("id", picture.id().value())
        .param("width", picture.width())
        .param("height", picture.height())
        .param("taken", picture.taken().map(Sql::time).orElse(null))
        .param("latitude", picture.position().map(Position::latitude).orElse(null))
        .param("longitude", picture.position().map(Position::longitude).orElse(null))
        .param("looks", picture.looks())
        .param("at", Sql.time(now))
        .update();
  }

  /// Photos that look like this subject's: of other subjects, the very same picture included, and
  /// of this one.
  List<Similar> similar(Subject subject) {
    return jdbc.sql(SIMILAR)
        .param("alike", ALIKE)
        .param("id", subject.id())
        .param("kind", subject.kind())
        .query((row, _) ->
            new Similar(
                row.getString("photo"),
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                row.getBoolean("own")))
        .list();
  }

  List<Photo> of(Subject subject, List<Similar> similar) {
    return jdbc.sql(
            """
            select p.id, p.width, p.height, p.taken, p.latitude, p.longitude,
                   a.released_at is not null as released,
                   exists (select from evidence.v_hidden h where h.photo = p.id) as taken_down
            from evidence.attachment a join evidence.photo p on p.id = a.photo
            where a.subject_id = :id and a.subject_kind = :kind
            order by a.attached_at, p.id
            """)
        .param("id", subject.id())
        .param("kind", subject.kind())
        .query((row, _) -> photo(row, similar))
        .list();
  }

  private static Photo photo(ResultSet row, List<Similar> similar) throws SQLException {
    var id = row.getString("id");
    var latitude = row.getDouble("latitude");
    var placed = !row.wasNull();
    return new Photo(
        new PhotoId(id),
        row.getInt("width"),
        row.getInt("height"),
        row.getBoolean("released"),
        row.getBoolean("taken_down"),
        Optional.ofNullable(row.getObject("taken", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        placed ? Optional.of(new Position(latitude, row.getDouble("longitude"))) : Optional.empty(),
        similar.stream()
            .filter(one -> one.photo().equals(id) && !one.own())
            .map(Similar::subject)
            .toList(),
        similar.stream().anyMatch(one -> one.photo().equals(id) && one.own()));
  }
}
