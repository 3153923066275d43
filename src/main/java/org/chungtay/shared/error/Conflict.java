package org.chungtay.shared.error;

import java.util.Map;

/// The state of things forbids it now: full, already confirmed, changed by someone else meanwhile.
public abstract non-sealed class Conflict extends DomainException {

  private static final long serialVersionUID = 1L;

  protected Conflict(String code) {
    this(code, Map.of());
  }

  protected Conflict(String code, Map<String, Object> arguments) {
    super(code, arguments);
  }

  @Override
  public final int status() {
    return 409;
  }
}
