package org.chungtay.launch;

import java.util.Locale;

/// What a database is for. Decided when it is made and never changed afterwards: invented data must
/// not look real.
enum InstallationKind {
  DEMONSTRATION,
  REAL;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static InstallationKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
