package org.chungtay.identity;

import java.util.UUID;
import java.util.function.UnaryOperator;

/// The holder of a number lets somebody find them by it: a code is sent there, and they read it
/// out. It signs nobody in.
public interface PhoneProofs {
  /// Sends a code unless one is on its way. Refuses `too-many-codes` after a few in an hour.
  ///
  /// @param challenge chosen by the caller, the same for every try of one form
  /// @param text what is sent, made from the code
  void send(Actor asker, UUID challenge, Phone phone, UnaryOperator<String> text);

  /// Refuses `wrong-code` at the field `code`, and `code-spent` after too many tries. Call it
  /// outside a transaction: a wrong try must stay counted.
  void prove(UUID challenge, Phone phone, String typed);

  boolean proven(UUID challenge, Phone phone);
}
