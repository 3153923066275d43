package org.chungtay.activity;

import java.util.List;
import java.util.Map;
import org.chungtay.shared.error.Conflict;

/// Of many activities that should move together some have begun, are over or were called off.
public final class SomeHaveBegun extends Conflict {

  private static final long serialVersionUID = 1L;

  public SomeHaveBegun(List<String> titles) {
    super("some-have-begun", Map.of("titles", String.join("; ", titles)));
  }
}
