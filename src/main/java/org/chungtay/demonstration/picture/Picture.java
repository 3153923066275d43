package org.chungtay.demonstration.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.chungtay.demonstration.Dice;

/// A drawn scene in place of a photo: no real person or place is shown, and it says so.
public final class Picture {
  private static final int WIDTH = 960;
  private static final int HEIGHT = 720;
  private static final double SCALE = 0.75;
  private static final Color[] SHIRTS = {
    new Color(0x4a2766),
    new Color(0xc64b6f),
    new Color(0x2f6db5),
    new Color(0x3c8d4f),
    new Color(0xd98e1f)
  };

  private Picture() {}

  /// The same name always gives the same picture, as JPEG.
  public static byte[] of(String name) {
    // Bytes as JPEG wants them, and no larger than a page shows it: the first start draws hundreds.
    var image =
        new BufferedImage(
            (int) (WIDTH * SCALE), (int) (HEIGHT * SCALE), BufferedImage.TYPE_3BYTE_BGR);
    var graphics = image.createGraphics();
    graphics.scale(SCALE, SCALE);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    draw(graphics, Dice.named("picture:" + name));
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, "jpg", bytes)) {
        throw new IllegalStateException("no JPEG writer");
      }
    } catch (IOException notWritten) {
      throw new UncheckedIOException(notWritten);
    }
    return bytes.toByteArray();
  }

  private static void draw(Graphics2D graphics, Dice dice) {
    int horizon = dice.between(250, 380);
    sky(graphics, dice, horizon);
    hills(graphics, dice, horizon);
    ground(graphics, dice, horizon);
    for (int i = dice.between(2, 6); i > 0; i--) {
      tree(graphics, dice, horizon);
    }
    for (int i = dice.between(4, 11); i > 0; i--) {
      person(graphics, dice, horizon);
    }
    for (int i = dice.between(2, 8); i > 0; i--) {
      bag(graphics, dice, horizon);
    }
    mark(graphics);
  }

  private static void sky(Graphics2D graphics, Dice dice, int horizon) {
    var top = Color.getHSBColor(0.52f + (float) dice.part() * 0.1f, 0.45f, 0.95f);
    graphics.setPaint(new GradientPaint(0, 0, top, 0, horizon, new Color(0xfff2dd)));
    graphics.fillRect(0, 0, WIDTH, horizon);
    graphics.setColor(new Color(0xffe3a0));
    int sun = dice.between(50, 90);
    graphics.fill(
        new Ellipse2D.Double(dice.between(60, WIDTH - 160), dice.between(30, 120), sun, sun));
  }

  private static void hills(Graphics2D graphics, Dice dice, int horizon) {
    graphics.setColor(Color.getHSBColor(0.33f + (float) dice.part() * 0.1f, 0.3f, 0.65f));
    var hills = new Path2D.Double();
    hills.moveTo(0, horizon);
    for (int x = 0; x <= WIDTH; x += WIDTH / 6) {
      hills.quadTo(
          x + 40, horizon - dice.between(40, 150), x + WIDTH / 6.0, horizon - dice.between(5, 60));
    }
    hills.lineTo(WIDTH, horizon);
    hills.closePath();
    graphics.fill(hills);
  }

  private static void ground(Graphics2D graphics, Dice dice, int horizon) {
    graphics.setColor(Color.getHSBColor(0.27f, 0.35f + (float) dice.part() * 0.3f, 0.62f));
    graphics.fillRect(0, horizon, WIDTH, HEIGHT - horizon);
    graphics.setColor(new Color(0xb9ab97));
    var road = new Path2D.Double();
    int vanishing = dice.between(300, 660);
    road.moveTo(vanishing - 14, horizon);
    road.lineTo(vanishing + 14, horizon);
    road.lineTo(dice.between(620, 900), HEIGHT);
    road.lineTo(dice.between(60, 340), HEIGHT);
    road.closePath();
    graphics.fill(road);
  }

  private static void tree(Graphics2D graphics, Dice dice, int horizon) {
    int x = dice.between(20, WIDTH - 60);
    int foot = dice.between(horizon + 20, horizon + 180);
    int size = (foot - horizon) / 2 + 70;
    graphics.setColor(new Color(0x6f4e37));
    graphics.fillRect(x, foot - size, size / 8, size);
    graphics.setColor(Color.getHSBColor(0.30f + (float) dice.part() * 0.06f, 0.6f, 0.5f));
    graphics.fill(new Ellipse2D.Double(x - size / 2.0, foot - size * 1.7, size, size));
  }

  private static void person(Graphics2D graphics, Dice dice, int horizon) {
    int foot = dice.between(horizon + 60, HEIGHT - 20);
    int size = (foot - horizon) / 4 + 46;
    int x = dice.between(20, WIDTH - 60);
    graphics.setColor(new Color(0x2b2b33));
    graphics.fillRect(x + size / 8, foot - size / 2, size / 4, size / 2);
    graphics.setColor(SHIRTS[dice.between(0, SHIRTS.length - 1)]);
    graphics.fillRoundRect(x, foot - size, size / 2, size * 6 / 10, 14, 14);
    graphics.setColor(new Color(0xe0b48c));
    graphics.fill(
        new Ellipse2D.Double(x + size / 10.0, foot - size * 1.32, size / 3.2, size / 3.2));
    graphics.setColor(new Color(0xf1e2b8));
    var hat = new Path2D.Double();
    hat.moveTo(x - size / 8.0, foot - size * 1.2);
    hat.lineTo(x + size / 4.0, foot - size * 1.55);
    hat.lineTo(x + size * 0.62, foot - size * 1.2);
    hat.closePath();
    graphics.fill(hat);
  }

  private static void bag(Graphics2D graphics, Dice dice, int horizon) {
    int foot = dice.between(horizon + 120, HEIGHT - 10);
    int size = (foot - horizon) / 6 + 18;
    graphics.setColor(dice.oneIn(2) ? new Color(0x23364d) : new Color(0x4d6b2f));
    graphics.fill(
        new Ellipse2D.Double(dice.between(20, WIDTH - 60), foot - size, size, size * 1.1));
  }

  private static void mark(Graphics2D graphics) {
    graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 22));
    graphics.setStroke(new BasicStroke(2));
    graphics.setColor(new Color(255, 255, 255, 200));
    graphics.fillRect(0, HEIGHT - 40, WIDTH, 40);
    graphics.setColor(new Color(0x351a4c));
    graphics.drawString("MINH HOẠ · DEMONSTRATION · توضيحي", 16, HEIGHT - 12);
  }
}
