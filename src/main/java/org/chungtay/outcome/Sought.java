package org.chungtay.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.organization.OrganizationId;
import org.chungtay.outcome.DeclaredFigures.Days;
import org.chungtay.territory.AreaId;

/// Which declared figures or targets are read, and under which boundaries.
///
/// @param boundaries the day whose wards they stand under; where they were said of when empty
/// @param wards of that day; all of them when it is not said which
/// @param city whether those of the whole city are looked for as well
/// @param indicators codes; all when empty
/// @param organization only its own
/// @param during those whose period overlaps these days, or that name none
public record Sought(
    Optional<LocalDate> boundaries,
    Optional<List<AreaId>> wards,
    boolean city,
    List<String> indicators,
    Optional<OrganizationId> organization,
    Optional<Days> during) {

  /// What was said of one ward about these days.
  public static Sought of(AreaId ward, Optional<LocalDate> boundaries, Days during) {
    return new Sought(
        boundaries,
        Optional.of(List.of(ward)),
        false,
        List.of(),
        Optional.empty(),
        Optional.of(during));
  }

  /// Everything that was said of one indicator.
  public static Sought of(String indicator, LocalDate boundaries) {
    return new Sought(
        Optional.of(boundaries),
        Optional.empty(),
        true,
        List.of(indicator),
        Optional.empty(),
        Optional.empty());
  }
}
