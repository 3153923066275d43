package org.chungtay.shared.error;

import java.util.Map;

/// The person is known and has no right to this. Missing scope means no access.
public abstract non-sealed class NotAllowed extends DomainException {

  private static final long serialVersionUID = 1L;

  protected NotAllowed(String code) {
    this(code, Map.of());
  }

  protected NotAllowed(String code, Map<String, Object> arguments) {
    super(code, arguments);
  }

  @Override
  public final int status() {
    return 403;
  }
}
