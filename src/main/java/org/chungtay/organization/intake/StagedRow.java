package org.chungtay.organization.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line with what was read in it and what was decided about it.
///
/// @param subject whom or what the line is about, once that is known; before, the id it will have
///   if it is new
/// @param target the membership or grant
/// @param before what the target takes the place of
/// @param passedOver refused, or left out
@SuppressWarnings("ArrayRecordComponent")
record StagedRow(
    int line,
    String name,
    String folded,
    byte @Nullable [] phone,
    @Nullable String phoneKey,
    @Nullable Integer born,
    @Nullable String guardian,
    byte @Nullable [] guardianPhone,
    @Nullable LocalDate since,
    @Nullable LocalDate lastDay,
    String areaTyped,
    String unitTyped,
    @Nullable String residential,
    @Nullable String role,
    String aboveTyped,
    @Nullable String unitKind,
    @Nullable String sector,
    @Nullable UUID code,
    String fingerprint,
    int occurrence,
    @Nullable Integer repeats,
    @Nullable Integer shares,
    @Nullable UUID areaDecided,
    @Nullable UUID unitDecided,
    @Nullable String subjectDecided,
    @Nullable String placeDecided,
    @Nullable UUID unit,
    UUID subject,
    boolean fresh,
    UUID target,
    @Nullable UUID before,
    boolean passedOver) {

  static List<UUID> codes(List<StagedRow> rows) {
    return rows.stream().flatMap(row -> Optional.ofNullable(row.code()).stream()).toList();
  }

  boolean decidedNew() {
    return "NEW".equals(subjectDecided);
  }
}
