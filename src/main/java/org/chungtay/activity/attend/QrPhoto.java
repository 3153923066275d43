package org.chungtay.activity.attend;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
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
    var source = new RGBLuminanceSource(width, height, pixels);
    return decoded(new HybridBinarizer(source), DecodeHintType.TRY_HARDER)
        .or(() -> decoded(new GlobalHistogramBinarizer(source), DecodeHintType.TRY_HARDER))
        .or(() -> decoded(new HybridBinarizer(source), DecodeHintType.PURE_BARCODE));
  }

  /// A pattern in the code itself is now and then taken for one of its corners: what one way of
  /// telling dark from light does not read, another mostly does.
  private static Optional<String> decoded(Binarizer darkAndLight, DecodeHintType hint) {
    try {
      var decoded = new QRCodeReader().decode(new BinaryBitmap(darkAndLight), Map.of(hint, true));
      return Optional.of(decoded.getText());
    } catch (ReaderException unreadable) {
      return Optional.empty();
    }
  }
}
