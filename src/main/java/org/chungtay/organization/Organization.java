package org.chungtay.organization;

import java.util.Map;

/// An organisation that runs movements.
///
/// @param code short stable code for addresses and files: `youth`
/// @param names by language tag (`vi`, `en`, `ar`)
/// @param shortNames by language tag, for tables and chips
/// @param position order in lists
public record Organization(
    OrganizationId id,
    String code,
    Map<String, String> names,
    Map<String, String> shortNames,
    int position) {

  public String name(String language) {
    return names.getOrDefault(language, names.getOrDefault("vi", code));
  }

  public String shortName(String language) {
    return shortNames.getOrDefault(language, name(language));
  }
}
