package org.chungtay.organization.duplicate;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.shared.web.Page;
import org.jspecify.annotations.Nullable;

/// Two people who look alike, with what speaks for it and against it. Phones are compared, never
/// shown.
public record Likely(Side one, Side other, boolean samePhone, boolean otherPhone, int weight) {

  /// @param units where the person is a member today, separated by line breaks
  public record Side(UUID id, String name, @Nullable Integer born, String units) {
    public List<String> unitNames() {
      return units.isEmpty() ? List.of() : List.of(units.split("\n"));
    }
  }

  public List<String> evidence(Page page) {
    return Stream.of(
            one.name().equals(other.name()) ? "same-name" : "like-name",
            samePhone ? "same-phone" : otherPhone ? "other-phone" : "",
            born(),
            one.unitNames().stream().anyMatch(other.unitNames()::contains) ? "same-unit" : "")
        .filter(what -> !what.isEmpty())
        .map(what -> page.t("organization.duplicate." + what))
        .toList();
  }

  private String born() {
    if (one.born() == null || other.born() == null) {
      return "";
    }
    return one.born().equals(other.born()) ? "same-birth" : "other-birth";
  }
}
