package org.chungtay.organization.roster;

import java.util.List;
import java.util.Optional;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;

/// The form of an organisation.
///
/// @param entry empty for a new one
/// @param wards of the city today
/// @param covered ids of those it covers
public record EntryPage(
    Form form, Optional<Entry> entry, List<Option> wards, List<String> covered) {
  /// What a field begins with: a name in one language of what is kept.
  public String name(String language) {
    return entry.map(kept -> kept.names().getOrDefault(language, "")).orElse("");
  }

  public String shortName(String language) {
    return entry.map(kept -> kept.shortNames().getOrDefault(language, "")).orElse("");
  }

  public boolean over() {
    return entry.filter(kept -> kept.until() != null).isPresent();
  }
}
