package org.chungtay.journey;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// What a phone's camera reads from a picture of the screen.
final class QrReader {
  private QrReader() {}

  static String read(byte[] picture) {
    try {
      var image = ImageIO.read(new ByteArrayInputStream(picture));
      var width = image.getWidth();
      var height = image.getHeight();
      var pixels = image.getRGB(0, 0, width, height, null, 0, width);
      var light = new RGBLuminanceSource(width, height, pixels);
      return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (ReaderException unreadable) {
      throw new AssertionError("no camera could read this code", unreadable);
    }
  }
}
