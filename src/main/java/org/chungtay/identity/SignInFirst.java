package org.chungtay.identity;

import org.chungtay.shared.error.SignInNeeded;

/// Nobody is signed in; a page sends the visitor to sign-in and back.
public final class SignInFirst extends SignInNeeded {

  private static final long serialVersionUID = 1L;

  public SignInFirst() {
    super("sign-in-needed");
  }
}
