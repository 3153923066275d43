package org.chungtay.organization;

import org.chungtay.shared.error.Conflict;

/// The person is a member of another unit of the organisation on these days: they are transferred.
public final class BelongsElsewhere extends Conflict {

  private static final long serialVersionUID = 1L;

  public BelongsElsewhere() {
    super("belongs-elsewhere");
  }
}
