package org.chungtay.evidence.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/// Files as phones send them.
public final class PictureFiles {
  private PictureFiles() {}

  public static byte[] file(String format, int width, int height, long seed) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    var random = new Random(seed);
    for (int spot = 0; spot < 40; spot++) {
      graphics.setColor(new Color(random.nextInt(0x1000000)));
      graphics.fillRect(
          random.nextInt(width), random.nextInt(height), width / 3 + 1, height / 3 + 1);
    }
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    if (!ImageIO.write(image, format, bytes)) {
      throw new IOException("no writer for " + format);
    }
    return bytes.toByteArray();
  }

  /// Tiles of grey by chance, so that no two of them look alike.
  static byte[] mosaic(long seed) throws IOException {
    var image = new BufferedImage(900, 800, BufferedImage.TYPE_INT_RGB);
    var graphics = image.createGraphics();
    var random = new Random(seed);
    for (int tile = 0; tile < 72; tile++) {
      var grey = random.nextInt(256);
      graphics.setColor(new Color(grey, grey, grey));
      graphics.fillRect(tile % 9 * 100, tile / 9 * 100, 100, 100);
    }
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    if (!ImageIO.write(image, "jpeg", bytes)) {
      throw new IOException("no writer for JPEG");
    }
    return bytes.toByteArray();
  }

  /// Lying on its side (orientation 6), taken on 8 March 2026 at 07:30 at 16.45° N 107.56° E.
  public static byte[] withExif(byte[] jpeg) {
    var exif = exif();
    return ByteBuffer.allocate(jpeg.length + exif.length + 4)
        .put(jpeg, 0, 2)
        .put((byte) 0xff)
        .put((byte) 0xe1)
        .putShort((short) (exif.length + 2))
        .put(exif)
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  private static byte[] exif() {
    var tiff = ByteBuffer.allocate(300).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    tiff.putShort((short) 3);
    entry(tiff, 0x0112, 3, 1, 6);
    entry(tiff, 0x8769, 4, 1, 100);
    entry(tiff, 0x8825, 4, 1, 150);
    tiff.putInt(0).position(100).putShort((short) 1);
    entry(tiff, 0x9003, 2, 20, 120);
    tiff.putInt(0).position(120).put("2026:03:08 07:30:00\0".getBytes(StandardCharsets.US_ASCII));
    tiff.position(150).putShort((short) 4);
    entry(tiff, 1, 2, 2, 'N');
    entry(tiff, 2, 5, 3, 220);
    entry(tiff, 3, 2, 2, 'E');
    entry(tiff, 4, 5, 3, 250);
    tiff.putInt(0).position(220);
    tiff.putInt(16).putInt(1).putInt(27).putInt(1).putInt(0).putInt(1).position(250);
    tiff.putInt(107).putInt(1).putInt(336).putInt(10).putInt(0).putInt(1);
    return ByteBuffer.allocate(306)
        .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
        .put(tiff.array())
        .array();
  }

  private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
    tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }
}
