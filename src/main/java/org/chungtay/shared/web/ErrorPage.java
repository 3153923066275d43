package org.chungtay.shared.web;

import java.util.Map;
import java.util.Optional;

/// Model of the page that says what was refused or failed, and what to do.
///
/// @param again what the person had sent, when sending it once more may help
public record ErrorPage(
    int status, String code, Map<String, Object> arguments, Optional<SentAgain> again) {

  static ErrorPage of(int status, String code, Map<String, Object> arguments) {
    return new ErrorPage(status, code, arguments, Optional.empty());
  }

  /// Which advice fits: the last part of `shared.error.do.…`.
  public String kind() {
    return switch (status) {
      case 400, 406, 413, 415, 422 -> "input";
      case 401, 403 -> "not-allowed";
      case 404, 405, 410 -> "not-found";
      case 409, 412 -> "conflict";
      case 429 -> "too-many";
      case 503 -> "soon";
      default -> "other";
    };
  }
}
