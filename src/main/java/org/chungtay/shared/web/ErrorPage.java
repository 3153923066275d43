package org.chungtay.shared.web;

import java.util.Map;

/// Model of the page that says what was refused and what to do.
public record ErrorPage(int status, String code, Map<String, Object> arguments) {

  /// Which advice fits: the last part of `shared.error.do.…`.
  public String kind() {
    return switch (status) {
      case 400, 413, 415, 422 -> "input";
      case 401, 403 -> "not-allowed";
      case 404, 405, 410 -> "not-found";
      case 409, 412 -> "conflict";
      case 429 -> "too-many";
      default -> "other";
    };
  }
}
