package org.chungtay.identity;

import java.util.Optional;

/// Mending what is kept of a person, by an officer who looks after them. The caller asks whether
/// the person is theirs to look after.
public interface Corrections {
  /// A name that was written wrongly.
  void rename(Actor officer, PersonId person, String name);

  /// A year of birth that was written wrongly. Refuses `guardian-needed` for one that makes the
  /// person a minor without a guardian.
  void changeBirth(Actor officer, PersonId person, int year);

  /// Another number in place of a lost one, or none. Signs the person out everywhere, for the old
  /// phone may be in other hands. Refuses `not-allowed` unless the officer holds every right that
  /// the person holds: the new number is a way to sign in as them.
  void changePhone(Actor officer, PersonId person, Optional<Phone> phone);
}
