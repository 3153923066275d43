package org.chungtay.privacy.request;

import java.util.Locale;

/// What somebody asks (Law 91/2025/QH15 on rights of data subjects).
public enum Kind {
  SEE,
  CORRECT,
  ERASE,
  RESTRICT,
  OBJECT,
  WITHDRAW,
  COMPLAIN;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Carried out by taking back every consent: what rests on it stops at once.
  boolean stopsUse() {
    return this == RESTRICT || this == OBJECT || this == WITHDRAW;
  }
}
