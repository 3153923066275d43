package org.chungtay.organization.roster;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An organisation as it is kept, in force or not.
///
/// @param unitName what its units are called before the name of their area
/// @param until first day on which it is no longer in force
/// @param wards how many it covers today
public record Entry(
    UUID id,
    String code,
    Map<String, String> names,
    Map<String, String> shortNames,
    String unitName,
    LocalDate since,
    @Nullable LocalDate until,
    int wards) {
  public String name(String language) {
    return names.getOrDefault(language, code);
  }
}
