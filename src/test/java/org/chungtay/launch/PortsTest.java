package org.chungtay.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void aBusyPortIsRefusedWithAnother() throws IOException {
    try (var other = new ServerSocket(0)) {
      assertThatThrownBy(() -> Ports.refuseIfBusy(other.getLocalPort(), "CHUNGTAY_PORT"))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("port " + other.getLocalPort() + " is in use");
    }
  }

  @Test
  void aPortThatOnlyTheAdministratorMayOpenIsNotCalledBusy() {
    assertThat(
            Ports.sentence(
                80, "CHUNGTAY_PORT", new BindException("Permission denied (Bind failed)")))
        .contains("may not open port 80", "CHUNGTAY_PORT=8080")
        .doesNotContain("in use");
  }

  @Test
  void noPortIsRecommendedThatDoesNotExist() {
    assertThat(Ports.sentence(65_500, "CHUNGTAY_PORT", new BindException("Address already in use")))
        .contains("CHUNGTAY_PORT=8080");
  }
}
