package org.chungtay.activity.attend;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;

/// The QR code in a photo. Large pictures are read thinned out, so a hundred megapixels cost no
/// more memory than a small one; whatever is not a picture holds no code.
final class QrPhoto {
  private static final int SIDE = 1600;
  private static final long MOST_PIXELS = 200_000_000;

  private QrPhoto() {}

  static Optional<String> read(byte[] photo) {
    try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(photo))) {
      var readers = ImageIO.getImageReaders(input);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      var reader = readers.next();
      try {
        reader.setInput(input, true, true);
        return decoded(thinned(reader));
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException notAPicture) {
      return Optional.empty();
    }
  }

  private static @Nullable BufferedImage thinned(ImageReader reader) throws IOException {
    var width = reader.getWidth(0);
    var height = reader.getHeight(0);
    if ((long) width * height > MOST_PIXELS) {
      return null;
    }
    var parameters = reader.getDefaultReadParam();
    var step = Math.max(1, Math.max(width, height) / SIDE);
    parameters.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, parameters);
  }

  private static Optional<String> decoded(@Nullable BufferedImage picture) {
    if (picture == null) {
      return Optional.empty();
    }
    var width = picture.getWidth();
    var height = picture.getHeight();
    var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    var bitmap =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    try {
      var hints = Map.of(DecodeHintType.TRY_HARDER, true);
      return Optional.of(new QRCodeReader().decode(bitmap, hints).getText());
    } catch (ReaderException unreadable) {
      return Optional.empty();
    }
  }
}
