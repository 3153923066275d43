package org.chungtay.evidence.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.chungtay.evidence.AnimatedPhoto;
import org.chungtay.evidence.HeicPhoto;
import org.chungtay.evidence.NotAPhoto;
import org.chungtay.evidence.PhotoTooLarge;
import org.chungtay.evidence.PhotoTooSmall;
import org.chungtay.shared.time.CityClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {
  private final CityClock clock = new CityClock(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
  private final PictureReader reader = new PictureReader(clock);

  @Test
  void readsTimeAndPositionAndThenStripsAllMetadata() throws IOException {
    var picture = read(PictureFiles.withExif(PictureFiles.file("jpeg", 800, 400, 1)));
    assertThat(picture.taken()).contains(Instant.parse("2026-03-08T00:30:00Z"));
    var position = picture.position().orElseThrow();
    assertThat(position.latitude()).isCloseTo(16.45, within(1e-9));
    assertThat(position.longitude()).isCloseTo(107.56, within(1e-9));
    for (var kept : new byte[][] {picture.large(), picture.small()}) {
      assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
      var metadata = PictureMetadata.of(kept, clock);
      assertThat(metadata.position()).isEmpty();
      assertThat(metadata.taken()).isEmpty();
    }
  }

  @Test
  void turnsAPictureUprightAndMakesItSmaller() throws IOException {
    var picture = read(PictureFiles.withExif(PictureFiles.file("jpeg", 3200, 1600, 2)));
    assertThat(picture.width()).isEqualTo(800);
    assertThat(picture.height()).isEqualTo(1600);
    var small = ImageIO.read(new ByteArrayInputStream(picture.small()));
    assertThat(small.getHeight()).isEqualTo(480);
  }

  @Test
  void absentMetadataIsNoFault() throws IOException {
    var picture = read(PictureFiles.file("png", 300, 200, 3));
    assertThat(picture.taken()).isEmpty();
    assertThat(picture.position()).isEmpty();
  }

  @Test
  void aRecompressedPictureLooksTheSameAndAnotherOneDoesNot() throws IOException {
    var original = read(PictureFiles.file("png", 900, 700, 4));
    var again = reader.read(new ByteArrayInputStream(original.small()));
    var other = read(PictureFiles.file("png", 900, 700, 5));
    assertThat(Long.bitCount(original.looks() ^ again.looks())).isLessThanOrEqualTo(6);
    assertThat(Long.bitCount(original.looks() ^ other.looks())).isGreaterThan(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "<svg xmlns='http://www.w3.org/2000/svg' width='500' height='500'/>",
        "GIF89a and then much more that is no picture at all",
        "<html><script>alert(1)</script> with enough letters behind it</html>"
      })
  void refusesWhatIsNoPicture(String text) {
    assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(NotAPhoto.class);
  }

  @Test
  void refusesAFileThatWasCutOff() throws IOException {
    var jpeg = PictureFiles.file("jpeg", 800, 600, 6);
    var png = PictureFiles.file("png", 800, 600, 6);
    for (var whole : new byte[][] {jpeg, png}) {
      assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2)))
          .isInstanceOf(NotAPhoto.class);
    }
  }

  @Test
  void refusesOnePixelAndADecompressionBombBeforeDecoding() throws IOException {
    assertThatThrownBy(() -> read(PictureFiles.file("png", 1, 1, 7)))
        .isInstanceOf(PhotoTooSmall.class);
    assertThatThrownBy(() -> read(claiming(10_000, 10_000))).isInstanceOf(PhotoTooLarge.class);
    assertThatThrownBy(() -> read(claiming(2_000_000_000, 2_000_000_000)))
        .isInstanceOf(PhotoTooLarge.class);
  }

  @Test
  void refusesMoreThanFifteenMegabytes() {
    assertThatThrownBy(() -> read(new byte[15 * 1024 * 1024 + 1]))
        .isInstanceOf(PhotoTooLarge.class);
  }

  @Test
  void tellsWhatToDoWithAPhonesOwnFormat() {
    var heic = Arrays.copyOf("\0\0\0\u0018ftypheic".getBytes(StandardCharsets.ISO_8859_1), 64);
    assertThatThrownBy(() -> read(heic)).isInstanceOf(HeicPhoto.class);
  }

  @Test
  void acceptsAWebPicture() throws IOException {
    var picture = reader.read(new ByteArrayInputStream(webp()));
    assertThat(picture.width()).isEqualTo(160);
    assertThat(picture.height()).isEqualTo(120);
    assertThat(ImageIO.read(new ByteArrayInputStream(picture.large())).getWidth()).isEqualTo(160);
  }

  @Test
  void refusesPicturesThatMove() throws IOException {
    var png = PictureFiles.file("png", 100, 100, 9);
    var control = ByteBuffer.allocate(20).putInt(8).put("acTL".getBytes(StandardCharsets.US_ASCII));
    var moving =
        ByteBuffer.allocate(png.length + 20)
            .put(png, 0, 33)
            .put(control.array())
            .put(png, 33, png.length - 33);
    assertThatThrownBy(() -> read(moving.array())).isInstanceOf(AnimatedPhoto.class);
    var extended = webp();
    System.arraycopy("VP8X".getBytes(StandardCharsets.US_ASCII), 0, extended, 12, 4);
    extended[20] |= 0x02;
    assertThatThrownBy(() -> read(extended)).isInstanceOf(AnimatedPhoto.class);
  }

  @Test
  void refusesAPngWhoseChunksClaimMoreThanThereIs() throws IOException {
    var png = ByteBuffer.wrap(PictureFiles.file("png", 100, 100, 10));
    png.putInt(8, -1);
    assertThatThrownBy(() -> read(png.array())).isInstanceOf(NotAPhoto.class);
  }

  /// The corner that was up and to the left before the camera was held otherwise is there again.
  @ParameterizedTest
  @CsvSource({
    "1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1",
    "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1"
  })
  void everyOrientationIsTurnedUpright(int orientation, int right, int down) {
    var image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, 0xffffff);
    var upright = CleanJpeg.upright(image, orientation);
    boolean onItsSide = orientation >= 5;
    assertThat(upright.getWidth()).isEqualTo(onItsSide ? 20 : 40);
    assertThat(upright.getHeight()).isEqualTo(onItsSide ? 40 : 20);
    int x = right * (upright.getWidth() - 1);
    int y = down * (upright.getHeight() - 1);
    assertThat(upright.getRGB(x, y) & 0xffffff).isEqualTo(0xffffff);
  }

  private static byte[] webp() throws IOException {
    try (var file = PictureReaderTest.class.getResourceAsStream("/evidence/plain.webp")) {
      return Objects.requireNonNull(file).readAllBytes();
    }
  }

  /// A small PNG file whose header claims another size, with the right checksum.
  private static byte[] claiming(int width, int height) throws IOException {
    var png = ByteBuffer.wrap(PictureFiles.file("png", 100, 100, 8));
    png.putInt(16, width).putInt(20, height);
    var sum = new CRC32();
    sum.update(png.array(), 12, 17);
    return png.putInt(29, (int) sum.getValue()).array();
  }

  private Picture read(byte[] bytes) {
    return reader.read(new ByteArrayInputStream(bytes));
  }
}
