package org.chungtay.shared.error;

import java.util.Map;

/// Nobody is signed in, and this needs a person.
public abstract non-sealed class SignInNeeded extends DomainException {

  private static final long serialVersionUID = 1L;

  protected SignInNeeded(String code) {
    this(code, Map.of());
  }

  protected SignInNeeded(String code, Map<String, Object> arguments) {
    super(code, arguments);
  }

  @Override
  public final int status() {
    return 401;
  }
}
