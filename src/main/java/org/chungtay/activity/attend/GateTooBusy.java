package org.chungtay.activity.attend;

import org.chungtay.shared.error.TooMany;

/// More check-ins at once than the gate can hold, or a database that does not answer; nothing is
/// lost by sending the same again.
final class GateTooBusy extends TooMany {

  private static final long serialVersionUID = 1L;

  GateTooBusy() {
    super("gate-too-busy");
  }
}
