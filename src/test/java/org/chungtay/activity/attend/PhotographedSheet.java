package org.chungtay.activity.attend;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.SiteId;

/// A sheet on a table as a phone sees it: askew, with its lines, and its code small at the foot.
public final class PhotographedSheet {
  private static final int WIDTH = 1500;
  private static final int HEIGHT = 2000;
  private static final int CODE = 230;

  private PhotographedSheet() {}

  public static byte[] of(ActivityId activity, SiteId site) {
    return of("http://hue.example.vn" + new SheetCode(activity, site).path());
  }

  /// @param text what the code says
  static byte[] of(String text) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var canvas = image.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    canvas.setColor(new Color(0x6B4A2F));
    canvas.fillRect(0, 0, WIDTH, HEIGHT);
    canvas.rotate(Math.toRadians(4), WIDTH / 2.0, HEIGHT / 2.0);
    canvas.setColor(new Color(0xE9E4D8));
    canvas.fillRect(120, 120, WIDTH - 240, HEIGHT - 240);
    canvas.setColor(new Color(0x333333));
    var dice = new Random(text.hashCode());
    for (int line = 0; line < 22; line++) {
      var y = 300 + line * 60;
      canvas.drawLine(170, y, WIDTH - 170, y);
      canvas.drawString("Người số " + line, 200, y - 15);
      canvas.drawArc(900 + dice.nextInt(60), y - 45, 120, 40, dice.nextInt(90), 250);
    }
    canvas.drawImage(code(text), 180, HEIGHT - 400, CODE, CODE, null);
    canvas.dispose();
    return jpeg(image);
  }

  private static BufferedImage code(String text) {
    try {
      var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
      var picture =
          new BufferedImage(matrix.getWidth(), matrix.getHeight(), BufferedImage.TYPE_INT_RGB);
      for (int y = 0; y < matrix.getHeight(); y++) {
        for (int x = 0; x < matrix.getWidth(); x++) {
          picture.setRGB(x, y, matrix.get(x, y) ? 0x222222 : 0xE9E4D8);
        }
      }
      return picture;
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException(tooLong);
    }
  }

  private static byte[] jpeg(BufferedImage image) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }
}
