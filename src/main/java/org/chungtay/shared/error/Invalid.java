package org.chungtay.shared.error;

import java.util.Map;

/// What was sent breaks a rule; sending something else would do.
public abstract non-sealed class Invalid extends DomainException {

  private static final long serialVersionUID = 1L;

  protected Invalid(String code) {
    this(code, Map.of());
  }

  protected Invalid(String code, Map<String, Object> arguments) {
    super(code, arguments);
  }

  @Override
  public final int status() {
    return 422;
  }
}
