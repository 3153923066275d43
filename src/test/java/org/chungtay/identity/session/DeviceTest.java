package org.chungtay.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {
  private final Messages messages = new Messages();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/137.0.0.0 Mobile Safari/537.36 | Chrome trên Android",
        "Mozilla/5.0 (Linux; Android 10; SM-A105) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36 | Samsung Internet trên Android",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Mobile/15E148 Safari/604.1 | Safari trên iPhone",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/137.0.0.0 Safari/537.36 Edg/137.0.0.0 | Edge trên Windows",
        "curl/8.5 | Không rõ trình duyệt",
        "Firefox | Firefox"
      })
  void isSaidAsItsOwnerWould(String said, String words) {
    assertThat(Device.words(said, Language.VI, messages)).isEqualTo(words);
  }
}
