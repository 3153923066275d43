package org.chungtay.evidence.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.evidence.PhotoFacts;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Actor;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Pictures that look alike, found by bands of their hash.
@ProductTest
class SimilarPhotosTest {
  @Autowired Photos photos;
  @Autowired PhotoFacts facts;
  @Autowired PhotoFiles files;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private Actor leader;
  private Subject subject;

  @BeforeEach
  void somebodysWork() {
    leader = visitors.person("Lê Văn Hòa");
    subject = new Subject("of-a-test", Ids.next());
  }

  @Test
  void theSamePictureSmallerIsFlaggedWithinOneWorkToo() throws IOException {
    var first = add(subject, picture());
    assertThat(facts.of("of-a-test", List.of(subject.id())).get(subject.id()))
        .isEqualTo(new PhotoFacts.Facts(1, false));
    var again = add(subject, files.read(first, PhotoFiles.Size.SMALL));
    assertThat(again).isNotEqualTo(first);
    assertThat(photos.of(subject)).hasSize(2).allMatch(Photos.Photo::twice);
    assertThat(photos.of(subject)).allMatch(photo -> photo.similar().isEmpty());
    assertThat(facts.of("of-a-test", List.of(subject.id())).get(subject.id()))
        .isEqualTo(new PhotoFacts.Facts(2, true));
  }

  @Test
  void ofAnotherWorkItIsNamedAndTheWorkItselfIsNotTwice() throws IOException {
    var first = add(subject, picture());
    var other = new Subject("of-a-test", Ids.next());
    var _ = add(other, files.read(first, PhotoFiles.Size.SMALL));
    assertThat(photos.of(other)).singleElement().matches(photo -> !photo.twice());
    assertThat(photos.of(other).getFirst().similar()).containsExactly(subject);
    assertThat(photos.of(subject).getFirst().similar()).containsExactly(other);
  }

  /// Six bits cannot spoil seven bands.
  @Test
  void whateverSixBitsDifferOneBandIsTheSame() {
    var random = new Random(20261125);
    for (int i = 0; i < 200; i++) {
      var looks = random.nextLong();
      var other = looks;
      var bits = new HashSet<Integer>();
      while (bits.size() < 6) {
        var bit = random.nextInt(64);
        if (bits.add(bit)) {
          other ^= 1L << bit;
        }
      }
      var shared = new HashSet<>(bands(looks));
      assertThat(shared).hasSize(7);
      shared.retainAll(bands(other));
      assertThat(shared).as(bits.toString()).isNotEmpty();
    }
  }

  private List<Integer> bands(long looks) {
    return Arrays.asList(
        jdbc.sql("select evidence.bands(:looks)")
            .param("looks", looks)
            .query((row, _) -> (Integer[]) row.getArray(1).getArray())
            .single());
  }

  @Test
  void amongManyPhotosTheSearchReadsAnIndex() throws IOException {
    var _ = add(subject, picture());
    transaction.executeWithoutResult(undone -> {
      undone.setRollbackOnly();
      many();
      var plan =
          jdbc.sql("explain " + PhotoRows.SIMILAR)
              .param("alike", PhotoRows.ALIKE)
              .param("id", subject.id())
              .param("kind", subject.kind())
              .query(Sql.rows(String.class))
              .list();
      assertThat(String.join("\n", plan))
          .contains("photo_by_bands", "attachment_by_photo")
          .doesNotContain("Seq Scan");
    });
  }

  private void many() {
    jdbc.sql(
            """
            with kept as (
              insert into evidence.photo (id, width, height, looks, stored_at)
              select encode(sha256(n::text::bytea), 'hex'), 640, 480,
                     ('x' || encode(substring(sha256(n::text::bytea) for 8), 'hex'))::bit(64)::bigint,
                     now()
              from generate_series(1, 20000) n returning id)
            insert into evidence.attachment
              (subject_id, subject_kind, photo, attached_by, attached_at)
            select gen_random_uuid(), 'of-a-test', id, gen_random_uuid(), now() from kept
            """)
        .update();
    for (var table : List.of("photo", "attachment")) {
      jdbc.sql("analyze evidence." + table).update();
    }
  }

  private PhotoId add(Subject to, byte[] file) throws IOException {
    return photos.add(leader, to, new ByteArrayInputStream(file)).id();
  }

  private static byte[] picture() throws IOException {
    return PictureFiles.mosaic(ThreadLocalRandom.current().nextLong());
  }
}
