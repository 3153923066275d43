package org.chungtay.movement;

import org.chungtay.shared.error.Conflict;

/// A partner has not accepted the movement as it now stands.
public final class PartnersSilent extends Conflict {

  private static final long serialVersionUID = 1L;

  public PartnersSilent() {
    super("partners-silent");
  }
}
