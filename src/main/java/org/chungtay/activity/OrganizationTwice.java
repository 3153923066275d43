package org.chungtay.activity;

import org.chungtay.shared.error.Invalid;

/// An organisation appears twice among the shares.
public final class OrganizationTwice extends Invalid {

  private static final long serialVersionUID = 1L;

  public OrganizationTwice() {
    super("organization-twice");
  }
}
