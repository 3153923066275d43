package org.chungtay.territory;

import java.util.Map;
import org.chungtay.shared.error.Conflict;

/// A residential group of this name is already known in the commune.
public final class AreaExists extends Conflict {

  private static final long serialVersionUID = 1L;

  public AreaExists(String name) {
    super("area-exists", Map.of("name", name));
  }
}
