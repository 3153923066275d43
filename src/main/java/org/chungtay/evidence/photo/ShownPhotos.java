package org.chungtay.evidence.photo;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.Subject;
import org.chungtay.evidence.SubjectTitles;
import org.chungtay.evidence.SubjectTitles.Title;
import org.chungtay.shared.error.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A photo and the way back to what it is evidence of.
@Component
public class ShownPhotos {
  private final JdbcClient jdbc;
  private final ObjectProvider<SubjectTitles> titles;

  ShownPhotos(JdbcClient jdbc, ObjectProvider<SubjectTitles> titles) {
    this.jdbc = jdbc;
    this.titles = titles;
  }

  private record Measured(int width, int height) {}

  public ShownPhoto get(PhotoId photo, boolean released) {
    var size =
        jdbc.sql("select width, height from evidence.photo where id = :photo")
            .param("photo", photo.value())
            .query((row, _) -> new Measured(row.getInt("width"), row.getInt("height")))
            .optional()
            .orElseThrow(() -> new NotFound("photo"));
    return new ShownPhoto(
        photo, size.width(), size.height(), titles(subjects(photo, released)), released);
  }

  private List<Subject> subjects(PhotoId photo, boolean released) {
    return jdbc.sql(
            """
            select subject_kind, subject_id from evidence.attachment
            where photo = :photo and (released_at is not null or not :released)
            """)
        .param("photo", photo.value())
        .param("released", released)
        .query((row, _) ->
            new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)))
        .list();
  }

  private List<Title> titles(List<Subject> subjects) {
    return titles.stream()
        .flatMap(owner ->
            owner
                .titles(
                    subjects.stream()
                        .filter(subject -> subject.kind().equals(owner.kind()))
                        .map(Subject::id)
                        .toList())
                .values()
                .stream())
        .sorted(Comparator.comparing(Title::day).reversed().thenComparing(Title::address))
        .toList();
  }
}
