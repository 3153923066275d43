package org.chungtay.journey;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// What a phone's camera reads from a picture of the screen.
final class QrReader {
  private QrReader() {}

  /// Looks several times, because a code on a screen may change in the moment of the look, and from
  /// several distances, as a person moves the phone until it reads.
  static String read(Locator code) {
    try {
      for (int look = 0; look < 5; look++) {
        var image = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
        for (var distance : new double[] {1, 2, 0.5, 3}) {
          var text = read(image, distance);
          if (text.isPresent()) {
            return text.get();
          }
        }
      }
      throw new AssertionError("no camera could read this code");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Optional<String> read(BufferedImage image, double distance) {
    int width = (int) (image.getWidth() * distance);
    int height = (int) (image.getHeight() * distance);
    var near = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    near.createGraphics().drawImage(image, 0, 0, width, height, null);
    var pixels = near.getRGB(0, 0, width, height, null, 0, width);
    var light = new RGBLuminanceSource(width, height, pixels);
    return Stream.of(new HybridBinarizer(light), new GlobalHistogramBinarizer(light))
        .flatMap(seen -> decoded(new BinaryBitmap(seen)).stream())
        .findFirst();
  }

  private static Optional<String> decoded(BinaryBitmap picture) {
    try {
      var hints = Map.of(DecodeHintType.TRY_HARDER, true);
      return Optional.of(new QRCodeReader().decode(picture, hints).getText());
    } catch (ReaderException _) {
      return Optional.empty();
    }
  }
}
