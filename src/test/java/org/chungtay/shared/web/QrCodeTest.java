package org.chungtay.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  private static final int SCALE = 6;

  @Test
  void aReaderReadsWhatWasWritten() throws Exception {
    var text = "https://chungtay.example/t/Thủy-Xuân-0190ab";
    var bitmap = new BinaryBitmap(new HybridBinarizer(new Drawn(QrCode.of(text))));
    assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(text);
  }

  /// The path drawn as a phone's camera would see it.
  private static final class Drawn extends LuminanceSource {
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)");
    private final byte[] light;

    Drawn(QrCode code) {
      super(code.size() * SCALE, code.size() * SCALE);
      light = new byte[getWidth() * getHeight()];
      Arrays.fill(light, (byte) 255);
      var module = MODULE.matcher(code.path());
      while (module.find()) {
        for (int y = 0; y < SCALE; y++) {
          int row = (Integer.parseInt(module.group(2)) * SCALE + y) * getWidth();
          int from = row + Integer.parseInt(module.group(1)) * SCALE;
          Arrays.fill(light, from, from + SCALE, (byte) 0);
        }
      }
    }

    @Override
    public byte[] getRow(int y, byte[] row) {
      return Arrays.copyOfRange(light, y * getWidth(), (y + 1) * getWidth());
    }

    @Override
    public byte[] getMatrix() {
      return light;
    }
  }
}
