package org.chungtay.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the operator chose, by environment and by option.
///
/// @param wanted the kind asked for by an option; without one an existing database stays what it is
///   and a new one becomes a demonstration
record Settings(
    int port,
    int metricsPort,
    Path data,
    Optional<DatabaseAddress> database,
    String publicUrl,
    Optional<InstallationKind> wanted) {

  static final int DEFAULT_PORT = 8080;
  static final int LAST_PORT = 65_535;

  static Settings of(Map<String, String> environment, List<String> options) {
    var port = port(environment, "CHUNGTAY_PORT", DEFAULT_PORT);
    return new Settings(
        port,
        metricsPort(environment, port),
        folder(environment.getOrDefault("CHUNGTAY_DATA", "data")),
        DatabaseAddress.of(environment),
        publicUrl(environment.getOrDefault("CHUNGTAY_PUBLIC_URL", "")),
        wanted(options));
  }

  /// The address printed to the operator.
  String origin() {
    return publicUrl.isEmpty() ? "http://localhost:" + port : publicUrl;
  }

  private static Optional<InstallationKind> wanted(List<String> options) {
    Optional<InstallationKind> wanted = Optional.empty();
    for (var option : options) {
      wanted =
          switch (option) {
            case "--empty" -> Optional.of(InstallationKind.REAL);
            case "--demonstration" -> Optional.of(InstallationKind.DEMONSTRATION);
            default ->
                throw new CannotStart(
                    "the option " + option + " is unknown; there are --empty and --demonstration.");
          };
    }
    return wanted;
  }

  /// Beside the other one, unless said otherwise.
  private static int metricsPort(Map<String, String> environment, int port) {
    var chosen =
        port(environment, "CHUNGTAY_METRICS_PORT", port == LAST_PORT ? port - 1 : port + 1);
    if (chosen == port) {
      throw new CannotStart(
          "CHUNGTAY_PORT and CHUNGTAY_METRICS_PORT are both %d; give the metrics another port."
              .formatted(port));
    }
    return chosen;
  }

  private static int port(Map<String, String> environment, String name, int otherwise) {
    var written = environment.getOrDefault(name, "");
    if (written.isEmpty()) {
      return otherwise;
    }
    try {
      var port = Integer.parseInt(written);
      if (port >= 1 && port <= LAST_PORT) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      throw notAPort(name, written);
    }
    throw notAPort(name, written);
  }

  private static CannotStart notAPort(String name, String written) {
    return new CannotStart(
        name + " is \"" + written + "\"; it must be a port number from 1 to 65535.");
  }

  private static Path folder(String written) {
    try {
      return Path.of(written).toAbsolutePath().normalize();
    } catch (InvalidPathException unusable) {
      throw new CannotStart("CHUNGTAY_DATA is \"" + written + "\", which is not a folder's name.");
    }
  }

  private static String publicUrl(String written) {
    if (!written.isEmpty() && !written.matches("https?://[^/\\s]+(/\\S*)?")) {
      throw new CannotStart(
          "CHUNGTAY_PUBLIC_URL is \""
              + written
              + "\"; it must be an address such as https://chungtay.example.vn");
    }
    return written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
  }
}
