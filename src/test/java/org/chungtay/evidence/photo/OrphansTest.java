package org.chungtay.evidence.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.evidence.photo.PhotoFiles.Size;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class OrphansTest {
  private final Instant yesterday = Instant.now().minus(Duration.ofDays(1));

  @Autowired Photos photos;
  @Autowired PhotoFiles files;
  @Autowired OrphanSweeper sweeper;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  @TempDir Path folder = Path.of("");

  @Test
  void aPictureTakenOffBeforeReleaseIsForgottenAfterADayAndOthersStay() throws IOException {
    var leader = visitors.person("Trần Thị Minh Nguyệt");
    var subject = new Subject("of-a-test", Ids.next());
    var kept = add(leader, subject, picture());
    var removed = add(leader, subject, picture());
    photos.remove(leader, subject, removed);
    clock.during(
        clock.now().plus(Duration.ofDays(2)),
        () -> {
          var _ = sweeper.sweep();
        });
    assertThat(files.read(kept, Size.LARGE)).isNotEmpty();
    assertThatThrownBy(() -> files.read(removed, Size.LARGE)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> files.read(removed, Size.SMALL)).isInstanceOf(NotFound.class);
  }

  @Test
  void onlyOldAndUnknownFilesGoAndHalfWrittenOnesWithThem() throws IOException {
    var known = "a".repeat(64);
    var inFolder = Files.createDirectories(folder.resolve("aa"));
    var stays = old(inFolder.resolve(known + "-large.jpg"));
    var orphan = old(inFolder.resolve("ab".repeat(32) + "-large.jpg"));
    var half = old(inFolder.resolve("0198.part"));
    var young = Files.createFile(inFolder.resolve("ac".repeat(32) + "-large.jpg"));
    int swept = FolderSweep.sweep(folder, yesterday, _ -> Set.of(known));
    assertThat(swept).isEqualTo(2);
    assertThat(stays).exists();
    assertThat(young).exists();
    assertThat(orphan).doesNotExist();
    assertThat(half).doesNotExist();
    assertThat(FolderSweep.sweep(folder.resolve("none"), yesterday, _ -> Set.of())).isZero();
  }

  @Test
  void aPictureSentManyTimesAtOnceIsKeptOnce() throws Exception {
    var leader = visitors.person("Phan Văn Đức");
    var subject = new Subject("of-a-test", Ids.next());
    var file = picture();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var sent =
          IntStream.range(0, 12)
              .mapToObj(_ -> threads.submit(() -> add(leader, subject, file)))
              .toList();
      for (var one : sent) {
        assertThat(one.get()).isEqualTo(sent.getFirst().get());
      }
    }
    assertThat(photos.of(subject)).hasSize(1);
    var rows =
        jdbc.sql("select count(*) from evidence.photo where id = :id")
            .param("id", photos.of(subject).getFirst().id().value())
            .query(Sql.rows(Long.class))
            .single();
    assertThat(rows).isOne();
    assertThat(
            PictureMetadata.of(files.read(photos.of(subject).getFirst().id(), Size.LARGE), clock)
                .position())
        .isEmpty();
  }

  private PhotoId add(org.chungtay.identity.Actor leader, Subject subject, byte[] file) {
    return photos.add(leader, subject, new ByteArrayInputStream(file)).id();
  }

  private static byte[] picture() throws IOException {
    return PictureFiles.file("jpeg", 320, 240, ThreadLocalRandom.current().nextLong());
  }

  private Path old(Path file) throws IOException {
    return Files.setLastModifiedTime(
        Files.createFile(file), FileTime.from(yesterday.minusSeconds(60)));
  }
}
