package org.chungtay.organization;

import org.chungtay.shared.error.Conflict;

/// A group is closed only after the groups below it.
public final class GroupsStillOpen extends Conflict {

  private static final long serialVersionUID = 1L;

  public GroupsStillOpen() {
    super("groups-still-open");
  }
}
