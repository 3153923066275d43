package org.chungtay.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// Which ports can be had.
final class Ports {
  /// Below the range from which systems take ports for outgoing connections (32768 on Linux): the
  /// number must still be free when PostgreSQL is started again.
  private static final int FIRST = 20_000;

  private static final int LAST = 32_000;

  private Ports() {}

  static int free() {
    while (true) {
      var port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
      if (isFree(port, InetAddress.getLoopbackAddress())) {
        return port;
      }
    }
  }

  static void refuseIfBusy(int port, String variable) {
    try {
      tryOut(port, null);
    } catch (IOException refused) {
      throw new CannotStart(sentence(port, variable, refused));
    }
  }

  /// The ports below 1024 belong to the administrator on most systems.
  static String sentence(int port, String variable, IOException refused) {
    if (String.valueOf(refused.getMessage()).contains("Permission denied")) {
      return "this user may not open port %d; choose one from 1024 up with %s, for example %s=8080 ./run"
          .formatted(port, variable, variable);
    }
    return "port %d is in use by another program; choose another with %s, for example %s=%d ./run"
        .formatted(port, variable, variable, port + 100 > Settings.LAST_PORT ? 8080 : port + 100);
  }

  private static boolean isFree(int port, @Nullable InetAddress address) {
    try {
      tryOut(port, address);
      return true;
    } catch (IOException busy) {
      return false;
    }
  }

  private static void tryOut(int port, @Nullable InetAddress address) throws IOException {
    new ServerSocket(port, 1, address).close();
  }
}
