package org.chungtay.territory.firstload;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.shared.text.Folded;
import org.chungtay.territory.Area.Level;
import org.chungtay.territory.name.AreaName;
import org.jspecify.annotations.Nullable;

/// A row about to be stored; nulls as the table has them.
record NewArea(
    UUID id,
    Level level,
    @Nullable String code,
    String kind,
    String name,
    String nameEn,
    @Nullable UUID parent,
    LocalDate since,
    @Nullable LocalDate until) {

  NewArea(UUID id, Level level, @Nullable String code, String kind, String name) {
    this(id, level, code, kind, name, AreaName.withoutMarks(name), null, LocalDate.MIN, null);
  }

  NewArea inEnglish(String english) {
    return new NewArea(id, level, code, kind, name, english, parent, since, until);
  }

  NewArea within(UUID above) {
    return new NewArea(id, level, code, kind, name, nameEn, above, since, until);
  }

  NewArea during(LocalDate first, Optional<LocalDate> end) {
    return new NewArea(id, level, code, kind, name, nameEn, parent, first, end.orElse(null));
  }

  String canonical() {
    return AreaName.canonical(name);
  }

  String folded() {
    return Folded.of(name);
  }

  @Nullable String untilText() {
    return until == null ? null : until.toString();
  }
}
