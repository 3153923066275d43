package org.chungtay.activity.attend;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrPhotoTest {

  @ParameterizedTest
  @ValueSource(ints = {200, 900, 5000})
  void readsACodeOfAnySize(int side) throws IOException, WriterException {
    assertThat(QrPhoto.read(photo("https://chungtay.example.vn/t/abc", side)))
        .contains("https://chungtay.example.vn/t/abc");
  }

  @Test
  void whateverIsNoPictureHoldsNoCode() throws IOException {
    assertThat(QrPhoto.read(new byte[0])).isEmpty();
    assertThat(QrPhoto.read("GIF89a".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    assertThat(QrPhoto.read("<svg/>".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    assertThat(QrPhoto.read(png(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)))).isEmpty();
  }

  private static byte[] photo(String text, int side) throws IOException, WriterException {
    var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, side, side);
    var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        picture.setRGB(x, y, matrix.get(x, y) ? 0 : 0xffffff);
      }
    }
    return png(picture);
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    var out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(picture, "png", out)).isTrue();
    return out.toByteArray();
  }
}
