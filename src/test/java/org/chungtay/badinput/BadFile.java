package org.chungtay.badinput;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.chungtay.evidence.photo.PictureFiles;

/// Files that are not the photo a form asks for. No form takes an archive, so a zip bomb is just
/// another file that is no photo.
@SuppressWarnings("ArrayRecordComponent")
record BadFile(String name, byte[] bytes, String file, String type) {
  private static final String JPEG = "image/jpeg";

  private static final String MISNAMED = "a photo called a text";

  private static final List<BadFile> NO_PHOTOS =
      List.of(
          new BadFile("an empty file", new byte[0], "anh.jpg", JPEG),
          new BadFile("one pixel", picture("png", 1, 1), "anh.png", "image/png"),
          new BadFile("a hundred megapixels", blank(10_000, 10_000), "anh.png", "image/png"),
          new BadFile("text called a photo", utf8("không phải ảnh"), "anh.jpg", JPEG),
          new BadFile("a page called a photo", utf8("<html><script>1</script>"), "anh.jpg", JPEG),
          new BadFile(
              "a drawing",
              utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
              "a.svg",
              "image/svg+xml"),
          new BadFile("half a photo", half(picture("jpeg", 640, 480)), "anh.jpg", JPEG),
          new BadFile("a zip bomb", bomb(), "anh.zip", "application/zip"),
          new BadFile("a zip bomb called a photo", bomb(), "anh.jpg", JPEG));

  /// @param photo one that the form takes
  static Stream<BadFile> insteadOf(byte[] photo) {
    return Stream.concat(
        NO_PHOTOS.stream(), Stream.of(new BadFile(MISNAMED, photo, "../../anh.txt", "text/plain")));
  }

  /// A photo is known by what it is, not by what it is called.
  static Attempt.Verdict verdict(String name, boolean needed) {
    return switch (name) {
      case MISNAMED -> Attempt.Verdict.TAKEN;
      case "half a photo" -> Attempt.Verdict.EITHER;
      case "an empty file" -> needed ? Attempt.Verdict.EITHER : Attempt.Verdict.TAKEN;
      default -> Attempt.Verdict.REFUSED;
    };
  }

  private static byte[] picture(String format, int width, int height) {
    try {
      return PictureFiles.file(format, width, height, 20261125);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// A few kilobytes that unpack to a hundred million pixels.
  private static byte[] blank(int width, int height) {
    var out = new ByteArrayOutputStream();
    try {
      var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
      if (!ImageIO.write(image, "png", out)) {
        throw new IOException("no writer for png");
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static byte[] bomb() {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("anh.jpg"));
      zip.write(new byte[20_000_000]);
      zip.closeEntry();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static byte[] half(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
