package org.chungtay.organization;

import org.chungtay.shared.error.Conflict;

/// The person is a member of this unit on that day already.
public final class AlreadyMember extends Conflict {

  private static final long serialVersionUID = 1L;

  public AlreadyMember() {
    super("already-member");
  }
}
