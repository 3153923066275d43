package org.chungtay.identity;

import java.util.Optional;

/// An installation without an administrator gets its first one, once: through the printed set-up
/// link, or by the module that builds the demonstration.
public interface FirstAdministrator {

  /// No administrator is in force today or will be.
  boolean needed();

  /// The path of the one-time set-up page, for the launcher to print; empty when it is not needed
  /// or this is a demonstration. The same on every node and after a restart, dead once it was used.
  Optional<String> setUpPath();

  /// Refuses `already-set-up` ([AlreadySetUp]) when there is one.
  Actor appoint(PersonId person);
}
