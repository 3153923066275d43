package org.chungtay.evidence.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.PhotoReleased;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class PhotosTest {
  @Autowired Photos photos;
  @Autowired PhotoFiles files;
  @Autowired Visitors visitors;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  final Subject subject = subject();

  @Test
  void isPrivateUntilReleasedAndThenEverybodys() throws IOException {
    var leader = visitors.signedIn();
    var photo = add(leader, subject, 11);
    assertThat(status(leader, photo)).isEqualTo(200);
    assertThat(leader.get(address(photo)).headers().getCacheControl()).isEqualTo("no-store");
    assertThat(status(visitors.signedIn(), photo)).isEqualTo(404);
    assertThat(status(visitors.anonymous(), photo)).isEqualTo(404);
    release(leader, subject);
    var answer = visitors.anonymous().get(address(photo));
    assertThat(answer.status().value()).isEqualTo(200);
    assertThat(answer.headers().getCacheControl()).contains("public");
    assertThat(String.valueOf(answer.headers().getContentType())).isEqualTo("image/jpeg");
  }

  @Test
  void isGoneForEverybodyAfterATakedown() throws IOException {
    var leader = visitors.signedIn();
    var photo = add(leader, subject, 12);
    release(leader, subject);
    jdbc.sql(
            """
            insert into evidence.takedown (photo, id, ground, words, asked_at, due, hidden)
            values (:photo, :id, 'IN_PICTURE', 'Có mặt con tôi', now(), current_date, true)
            """)
        .param("photo", photo.value())
        .param("id", Ids.next())
        .update();
    assertThat(status(visitors.anonymous(), photo)).isEqualTo(410);
    assertThat(photos.released("of-a-test", List.of(subject.id()), 10)).isEmpty();
    assertThat(photos.of(subject)).singleElement().matches(Photos.Photo::takenDown);
  }

  @Test
  void addingTwiceKeepsOneAndAnotherSubjectWithThePictureIsNamed() throws IOException {
    var leader = visitors.signedIn();
    var photo = add(leader, subject, 13);
    assertThat(add(leader, subject, 13)).isEqualTo(photo);
    assertThat(photos.of(subject)).hasSize(1);
    var other = subject();
    var stored =
        photos.add(
            leader.actor(),
            other,
            new ByteArrayInputStream(files.read(photo, PhotoFiles.Size.SMALL)));
    assertThat(stored.similar()).contains(subject);
  }

  @Test
  void isRemovedBeforeReleaseOnly() throws IOException {
    var leader = visitors.signedIn();
    var photo = add(leader, subject, 14);
    photos.remove(leader.actor(), subject, photo);
    assertThat(photos.of(subject)).isEmpty();
    var again = add(leader, subject, 14);
    release(leader, subject);
    assertThatThrownBy(() -> photos.remove(leader.actor(), subject, again))
        .isInstanceOf(PhotoReleased.class);
  }

  @Test
  void aFileWithoutARowIsNobodysAndIsAdoptedByTheNextUpload() throws IOException {
    var leader = visitors.signedIn();
    var photo = add(leader, subject, 15);
    jdbc.sql("delete from evidence.attachment where photo = :id")
        .param("id", photo.value())
        .update();
    jdbc.sql("delete from evidence.photo where id = :id").param("id", photo.value()).update();
    assertThat(status(leader, photo)).isEqualTo(404);
    assertThat(add(leader, subject, 15)).isEqualTo(photo);
    assertThat(status(leader, photo)).isEqualTo(200);
  }

  @Test
  void answersAMadeUpAddressAsMissing() {
    var visitor = visitors.anonymous();
    assertThat(visitor.get("/photos/" + "0".repeat(64) + "/large").status().value()).isEqualTo(404);
    assertThat(visitor.get("/photos/..%2f..%2fsecret/large").status().is4xxClientError()).isTrue();
  }

  private PhotoId add(Visitor leader, Subject of, long seed) throws IOException {
    var file = PictureFiles.file("jpeg", 640, 480, seed + System.identityHashCode(this));
    return photos.add(leader.actor(), of, new ByteArrayInputStream(file)).id();
  }

  private void release(Visitor leader, Subject of) {
    transaction.executeWithoutResult(_ -> photos.release(leader.actor(), of));
  }

  private static int status(Visitor visitor, PhotoId photo) {
    return visitor.get(address(photo)).status().value();
  }

  private static String address(PhotoId photo) {
    return "/photos/" + photo.value() + "/small";
  }

  private static Subject subject() {
    return new Subject("of-a-test", Ids.next());
  }
}
