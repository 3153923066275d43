package org.chungtay.activity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.report.Uploads.Sent;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.evidence.photo.PictureFiles;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever a phone or a prankster hands in where photos are asked for: a clean photo, or a refusal
/// in the reader's language and nothing else changed.
@ProductTest
class PhotoUploadTest {
  private static final String WARD = "Thủy Xuân";

  @Autowired Photos photos;
  @Autowired PlansForTests plans;
  @Autowired ReportsForTests work;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;

  private Visitor leader;
  private Plan plan;
  private String address;

  @BeforeEach
  void anActivityThatRuns() {
    leader = visitors.signedIn(plans.someone("leader", "women", WARD));
    plan = plans.in(WARD).now();
    work.begun(plan);
    address = "/activities/" + plan.id() + "/report/photos";
  }

  /// @param code of the refusal, as its messages begin
  record Bad(String name, String code, List<Sent> files) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Bad> bad() throws IOException {
    var jpeg = PictureFiles.file("jpeg", 640, 480, 7);
    return Stream.of(
        bad("one pixel", "photo-too-small", "anh.png", MediaType.IMAGE_PNG, png(1, 1)),
        bad("a hundred megapixels", "photo-too-large", "anh.png", MediaType.IMAGE_PNG, hugePng()),
        bad("HTML renamed", "not-a-photo", "anh.jpg", MediaType.IMAGE_JPEG, html()),
        bad("SVG", "not-a-photo", "anh.svg", MediaType.valueOf("image/svg+xml"), svg()),
        bad(
            "cut off in the middle",
            "not-a-photo",
            "anh.jpg",
            MediaType.IMAGE_JPEG,
            Arrays.copyOf(jpeg, jpeg.length / 2)),
        bad(
            "only its first bytes",
            "not-a-photo",
            "anh.jpg",
            MediaType.IMAGE_JPEG,
            Arrays.copyOf(jpeg, 40)),
        new Bad("twenty at once", "too-many-photos", Collections.nCopies(20, Sent.jpeg(jpeg))));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void isRefusedInThreeLanguagesAndNothingChanges(Bad bad) {
    var before = counts();
    var said = new ArrayList<String>();
    for (var language : List.of("vi", "en", "ar")) {
      var answer = Uploads.post(leader, address + "?lang=" + language, bad.files());
      assertThat(answer.status().value()).as(language).isEqualTo(422);
      assertThat(answer.body()).contains("lang=\"" + language + "\"");
      said.add(refusal(answer.body()));
    }
    assertThat(said).doesNotHaveDuplicates().noneMatch(String::isBlank);
    assertThat(said).noneMatch(words -> words.contains(bad.code()));
    assertThat(counts()).isEqualTo(before);
    assertThat(photos.of(subject())).isEmpty();
  }

  @Test
  void anEmptyFileIsNoPhotoAndNoFault() {
    var before = counts();
    var empty = new Sent("", MediaType.APPLICATION_OCTET_STREAM, new byte[0]);
    assertThat(Uploads.post(leader, address, List.of(empty)).status().value()).isEqualTo(303);
    assertThat(counts()).isEqualTo(before);
  }

  @Test
  void aWrongTypeIsNotBelievedAndThePictureIsKept() throws IOException {
    var png = png(320, 240);
    var sent = new Sent("anh.html", MediaType.TEXT_HTML, png);
    assertThat(Uploads.post(leader, address, List.of(sent)).status().value()).isEqualTo(303);
    var kept = photos.of(subject());
    assertThat(kept).hasSize(1);
    var served = bytes(kept.getFirst());
    assertThat(served).startsWith(0xFF, 0xD8);
  }

  @Test
  void wherePhonesWereIsForOfficersAndLeavesThePicture() throws IOException {
    var file =
        PictureFiles.withExif(
            PictureFiles.file("jpeg", 640, 480, ThreadLocalRandom.current().nextLong()));
    assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("Exif", "2026:03:08");
    assertThat(Uploads.post(leader, address, List.of(Sent.jpeg(file))).status().value())
        .isEqualTo(303);
    var kept = photos.of(subject()).getFirst();
    assertThat(kept.position()).isPresent();
    assertThat(kept.taken()).isPresent();
    var served = bytes(kept);
    assertThat(new String(served, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "2026:03");
    var picture = ImageIO.read(new ByteArrayInputStream(served));
    assertThat(picture.getWidth()).as("upright").isLessThan(picture.getHeight());
  }

  private byte[] bytes(Photos.Photo photo) {
    var bytes =
        leader.client().get().uri("/photos/" + photo.id() + "/large").retrieve().body(byte[].class);
    return bytes == null ? new byte[0] : bytes;
  }

  private Subject subject() {
    return new Subject("activity", plan.id().value());
  }

  /// What one reads beside the field.
  private static String refusal(String body) {
    var from = body.indexOf("id=\"photo-refusal\"");
    var start = from < 0 ? body.indexOf("role=\"alert\"") : from;
    assertThat(start).as("a refusal on the page").isPositive();
    var words = body.substring(start, Math.min(body.length(), start + 1500));
    return words.replaceAll("^[^>]*>", "").replaceAll("<[^>]*>", " ").strip();
  }

  private List<Long> counts() {
    return Stream.of("evidence.photo", "evidence.attachment")
        .map(table -> jdbc.sql("select count(*) from " + table).query(Long.class).single())
        .toList();
  }

  private static Bad bad(String name, String code, String file, MediaType type, byte[] bytes) {
    return new Bad(name, code, List.of(new Sent(file, type, bytes)));
  }

  private static byte[] html() {
    return "<!doctype html><html><body><script>alert(1)</script></body></html>"
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] svg() {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\" width=\"9\" height=\"9\"/>"
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] png(int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, ThreadLocalRandom.current().nextInt());
    assertThat(ImageIO.write(image, "png", bytes)).isTrue();
    return bytes.toByteArray();
  }

  /// A small file that says it is 10,000 pixels wide and high.
  private static byte[] hugePng() {
    try {
      var file = png(64, 64);
      var header = ByteBuffer.wrap(file);
      header.putInt(16, 10_000).putInt(20, 10_000);
      var sum = new CRC32();
      sum.update(file, 12, 17);
      header.putInt(29, (int) sum.getValue());
      return file;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
