package org.chungtay.organization;

import org.chungtay.shared.error.Conflict;

/// A group of this name is open below the unit.
public final class GroupExists extends Conflict {

  private static final long serialVersionUID = 1L;

  public GroupExists() {
    super("group-exists");
  }
}
