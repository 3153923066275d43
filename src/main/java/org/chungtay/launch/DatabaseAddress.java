package org.chungtay.launch;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// Where a database is and who we are there. Its text never holds the password.
record DatabaseAddress(String url, String user, String password) {

  /// Reads `CHUNGTAY_DATABASE_URL`, written as `jdbc:postgresql://…`,
  /// `postgresql://user:pw@host/db` or `postgres://…`; `CHUNGTAY_DATABASE_USER` and `_PASSWORD` win
  /// over what the address holds.
  static Optional<DatabaseAddress> of(Map<String, String> environment) {
    var written = environment.getOrDefault("CHUNGTAY_DATABASE_URL", "").strip();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    var uri = uri(written.startsWith("jdbc:") ? written.substring("jdbc:".length()) : written);
    var signedInAs = credentials(uri);
    return Optional.of(
        new DatabaseAddress(
            jdbcUrl(uri),
            environment.getOrDefault("CHUNGTAY_DATABASE_USER", signedInAs[0]),
            environment.getOrDefault("CHUNGTAY_DATABASE_PASSWORD", signedInAs[1])));
  }

  private static URI uri(String written) {
    try {
      var uri = new URI(written);
      if (written.matches("postgres(ql)?://[^/]+/.+") && uri.getHost() != null) {
        return uri;
      }
    } catch (URISyntaxException unreadable) {
      throw notAnAddress();
    }
    throw notAnAddress();
  }

  private static String jdbcUrl(URI uri) {
    return "jdbc:postgresql://"
        + uri.getHost()
        + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
        + uri.getRawPath()
        + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }

  private static String[] credentials(URI uri) {
    var written = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
    var colon = written.indexOf(':');
    return colon < 0
        ? new String[] {decoded(written), ""}
        : new String[] {
          decoded(written.substring(0, colon)), decoded(written.substring(colon + 1))
        };
  }

  private static String decoded(String written) {
    return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /// Without repeating what was written: it may hold a password.
  private static CannotStart notAnAddress() {
    return new CannotStart(
        "CHUNGTAY_DATABASE_URL cannot be read; write it like postgresql://user:password@host:5432/chungtay");
  }

  Connection connect() throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("loginTimeout", "10");
    return DriverManager.getConnection(url, properties);
  }

  @Override
  public String toString() {
    return url;
  }
}
