package org.chungtay.journey;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/// What a phone's camera reads from a picture of the screen.
final class QrReader {
  private QrReader() {}

  static String read(byte[] picture) {
    try {
      var image = ImageIO.read(new ByteArrayInputStream(picture));
      for (int closer = 1; closer <= 4; closer++) {
        var text = look(image, closer);
        if (text.isPresent()) {
          return text.get();
        }
      }
      throw new AssertionError("no camera could read this code");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// A person holds the phone closer until it reads.
  private static Optional<String> look(BufferedImage image, int closer) {
    int width = image.getWidth() * closer;
    int height = image.getHeight() * closer;
    var near = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    near.createGraphics().drawImage(image, 0, 0, width, height, null);
    var pixels = near.getRGB(0, 0, width, height, null, 0, width);
    var light = new RGBLuminanceSource(width, height, pixels);
    try {
      var found =
          new QRCodeReader()
              .decode(
                  new BinaryBitmap(new HybridBinarizer(light)),
                  Map.of(DecodeHintType.TRY_HARDER, true));
      return Optional.of(found.getText());
    } catch (ReaderException _) {
      return Optional.empty();
    }
  }
}
