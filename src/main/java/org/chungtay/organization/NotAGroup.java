package org.chungtay.organization;

import org.chungtay.shared.error.Conflict;

/// City and ward units follow the map of the administration; only groups and branches are renamed
/// and closed by hand.
public final class NotAGroup extends Conflict {

  private static final long serialVersionUID = 1L;

  public NotAGroup() {
    super("not-a-group");
  }
}
