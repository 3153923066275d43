package org.chungtay.evidence.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.photo.PhotoFiles.Size;

/// Pixels drawn anew into a JPEG of our own, so that nothing but the picture survives.
final class CleanJpeg {
  private static final float QUALITY = 0.85f;

  private CleanJpeg() {}

  static Picture picture(BufferedImage decoded, PictureMetadata read) throws IOException {
    var upright = upright(onWhite(decoded), read.orientation());
    var largeImage = scaled(upright, Size.LARGE.longest());
    var large = encoded(largeImage);
    var small = encoded(scaled(largeImage, Size.SMALL.longest()));
    return new Picture(
        new PhotoId(sha256(large)),
        large,
        small,
        largeImage.getWidth(),
        largeImage.getHeight(),
        looks(largeImage),
        read.taken(),
        read.position());
  }

  private static BufferedImage onWhite(BufferedImage image) {
    return drawn(image, image.getWidth(), image.getHeight(), new AffineTransform());
  }

  /// EXIF orientations 2, 4, 5 and 7 are mirrored, 5 to 8 lie on their side.
  static BufferedImage upright(BufferedImage image, int orientation) {
    int width = image.getWidth();
    int height = image.getHeight();
    var turn =
        switch (orientation) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
          case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
          default -> new AffineTransform();
        };
    boolean onItsSide = orientation >= 5 && orientation <= 8;
    return drawn(image, onItsSide ? height : width, onItsSide ? width : height, turn);
  }

  /// Halved again and again: one big step would leave jagged edges.
  private static BufferedImage scaled(BufferedImage image, int longest) {
    var current = image;
    while (Math.max(current.getWidth(), current.getHeight()) > longest) {
      double factor =
          Math.max(0.5, (double) longest / Math.max(current.getWidth(), current.getHeight()));
      current =
          drawn(
              current,
              Math.max(1, (int) Math.round(current.getWidth() * factor)),
              Math.max(1, (int) Math.round(current.getHeight() * factor)),
              AffineTransform.getScaleInstance(factor, factor));
    }
    return current;
  }

  private static BufferedImage drawn(
      BufferedImage image, int width, int height, AffineTransform how) {
    var target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = target.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    var _ = graphics.drawImage(image, how, null);
    graphics.dispose();
    return target;
  }

  private static byte[] encoded(BufferedImage image) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    var bytes = new ByteArrayOutputStream();
    try (var output = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(output);
      var parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /// Difference hash: on a 9 × 8 miniature in grey, whether each pixel is brighter than the next.
  static long looks(BufferedImage image) {
    var tiny = new BufferedImage(9, 8, BufferedImage.TYPE_BYTE_GRAY);
    var graphics = tiny.createGraphics();
    var _ =
        graphics.drawImage(image.getScaledInstance(9, 8, Image.SCALE_AREA_AVERAGING), 0, 0, null);
    graphics.dispose();
    long looks = 0;
    for (int y = 0; y < 8; y++) {
      for (int x = 0; x < 8; x++) {
        int here = tiny.getRaster().getSample(x, y, 0);
        looks = looks << 1 | (here > tiny.getRaster().getSample(x + 1, y, 0) ? 1 : 0);
      }
    }
    return looks;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
