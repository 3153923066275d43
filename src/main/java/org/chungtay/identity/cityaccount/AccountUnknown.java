package org.chungtay.identity.cityaccount;

import org.chungtay.shared.error.Conflict;

/// Nobody here is linked with this account, and its phone is nobody's or of several people.
final class AccountUnknown extends Conflict {
  private static final long serialVersionUID = 1L;

  AccountUnknown() {
    super("account-unknown");
  }
}
