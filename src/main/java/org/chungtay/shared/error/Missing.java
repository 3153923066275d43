package org.chungtay.shared.error;

import java.util.Map;

/// There is no such thing, or none that the person may know of.
public abstract non-sealed class Missing extends DomainException {

  private static final long serialVersionUID = 1L;

  protected Missing(String code) {
    this(code, Map.of());
  }

  protected Missing(String code, Map<String, Object> arguments) {
    super(code, arguments);
  }

  @Override
  public final int status() {
    return 404;
  }
}
