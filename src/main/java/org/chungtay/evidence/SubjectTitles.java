package org.chungtay.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// Told by the module that owns a kind of subject: what everyone may read about the subjects, so
/// that a photo leads back to what it is evidence of.
public interface SubjectTitles {
  /// The kind it answers for, such as `activity`.
  String kind();

  /// Without those that have no public page.
  Map<UUID, Title> titles(Collection<UUID> subjects);

  /// @param address path of the public page
  /// @param day of the work, in the city's zone
  record Title(String text, String address, LocalDate day) {}
}
