package org.chungtay.identity;

import org.chungtay.shared.error.Conflict;

/// What people are asked to agree to was worded anew after the form was opened.
public final class ConsentOutdated extends Conflict {
  private static final long serialVersionUID = 1L;

  public ConsentOutdated() {
    super("consent-outdated");
  }
}
