package org.chungtay.identity;

/// An installation without an administrator gets its first one, once: through the printed set-up
/// link, or by the module that builds the demonstration.
public interface FirstAdministrator {

  /// No administrator is in force today or will be.
  boolean needed();

  /// Refuses `already-set-up` ([AlreadySetUp]) when there is one.
  Actor appoint(PersonId person);
}
