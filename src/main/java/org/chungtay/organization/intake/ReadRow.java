package org.chungtay.organization.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was read in a line.
///
/// @param typed by field, numbers left out
/// @param phone and guardianPhone sealed, hexadecimal
/// @param phoneKey the same for the same number
/// @param fingerprint the same for lines that say the same
/// @param reasons why it cannot be taken, as `field:code`
/// @param notes what was made of it that its sender should know
record ReadRow(
    int line,
    Map<String, String> typed,
    boolean cleaned,
    String name,
    String folded,
    @Nullable String phone,
    @Nullable String phoneKey,
    @Nullable Integer born,
    @Nullable String guardian,
    @Nullable String guardianPhone,
    @Nullable LocalDate since,
    @Nullable LocalDate lastDay,
    String areaTyped,
    String unitTyped,
    @Nullable String role,
    String aboveTyped,
    @Nullable String unitKind,
    @Nullable String sector,
    @Nullable UUID code,
    String fingerprint,
    List<String> reasons,
    List<String> notes,
    UUID subject,
    UUID target) {}
