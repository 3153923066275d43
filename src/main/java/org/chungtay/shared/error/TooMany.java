package org.chungtay.shared.error;

import java.util.Map;

/// Too much in too short a time; the same request may be sent again later.
public abstract non-sealed class TooMany extends DomainException {

  private static final long serialVersionUID = 1L;

  protected TooMany(String code) {
    this(code, Map.of());
  }

  protected TooMany(String code, Map<String, Object> arguments) {
    super(code, arguments);
  }

  @Override
  public final int status() {
    return 429;
  }
}
