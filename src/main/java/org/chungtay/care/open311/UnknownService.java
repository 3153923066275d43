package org.chungtay.care.open311;

import org.chungtay.shared.error.Missing;

/// No service has this code.
final class UnknownService extends Missing {

  private static final long serialVersionUID = 1L;

  UnknownService() {
    super("unknown-service");
  }
}
