package org.chungtay.privacy;

import org.chungtay.shared.error.Conflict;

/// The request was answered or taken back before.
public final class RequestClosed extends Conflict {

  private static final long serialVersionUID = 1L;

  public RequestClosed() {
    super("request-closed");
  }
}
