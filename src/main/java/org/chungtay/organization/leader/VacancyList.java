package org.chungtay.organization.leader;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Groups without a leader below the reader's units.
public record VacancyList(List<Vacancy> rows, long count, String typed, int page) {
  public int pages() {
    return (int) ((count + Vacancies.PER_PAGE - 1) / Vacancies.PER_PAGE);
  }

  /// @param until since when it has no leader; none where it never had one
  public record Vacancy(UUID id, String name, String above, @Nullable LocalDate until) {}
}
