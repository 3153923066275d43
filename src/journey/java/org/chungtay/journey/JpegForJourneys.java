package org.chungtay.journey;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/// A photo as a phone would hand it over: a real JPEG, different for every name.
final class JpegForJourneys {
  private JpegForJourneys() {}

  static Path in(Path folder, String name) {
    var image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
    var canvas = image.createGraphics();
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setPaint(new GradientPaint(0, 0, new Color(0xBFD9EE), 0, 1200, new Color(0x4E7A3A)));
    canvas.fillRect(0, 0, 1600, 1200);
    var dice = new Random(name.hashCode());
    for (var leaf = 0; leaf < 60; leaf++) {
      canvas.setColor(new Color(dice.nextInt(0xFFFFFF)));
      canvas.fillOval(
          dice.nextInt(1500), dice.nextInt(1100), 60 + dice.nextInt(200), 60 + dice.nextInt(200));
    }
    canvas.dispose();
    var file = folder.resolve(name + ".jpg");
    try {
      ImageIO.write(image, "jpeg", file.toFile());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return file;
  }
}
