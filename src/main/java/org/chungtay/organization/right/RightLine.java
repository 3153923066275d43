package org.chungtay.organization.right;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.identity.Deeds;
import org.chungtay.shared.web.Page;
import org.jspecify.annotations.Nullable;

/// A grant in the words of people.
///
/// @param unit name of the unit; empty for the whole installation
/// @param deeds permissions, separated by blanks
/// @param givenBy empty where nobody in person gave it, or they were erased
/// @param lastDay the day it ended on if it was taken away earlier
public record RightLine(
    UUID grant,
    UUID person,
    String name,
    UUID scope,
    String unit,
    String role,
    String deeds,
    LocalDate firstDay,
    LocalDate lastDay,
    String givenBy,
    Instant givenAt,
    String why,
    boolean over,
    @Nullable Instant takenAt,
    String takenBy) {

  private static final int SOON = 30;

  /// Longer is until somebody ends it.
  private static final int NO_END = 2199;

  /// "may confirm activities and review photos in …, from … to …"
  public String sentence(Page page) {
    return page.t(
        lastDay.getYear() >= NO_END
            ? "organization.right.sentence.open"
            : "organization.right.sentence",
        "deeds",
        Deeds.listed(page, listed()),
        "unit",
        unit.isEmpty() ? page.t("organization.right.everywhere") : unit,
        "from",
        page.day(firstDay),
        "until",
        page.day(lastDay));
  }

  /// Who gave it, when and why.
  public String source(Page page) {
    var given =
        page.t(
            givenBy.isEmpty() ? "organization.right.given.by-nobody" : "organization.right.given",
            "who",
            givenBy,
            "day",
            page.day(givenAt));
    return why.isEmpty() ? given : given + " " + page.t("organization.right.why", "why", why);
  }

  public String ending(Page page) {
    return takenAt == null
        ? ""
        : page.t("organization.right.taken", "who", takenBy, "day", page.day(takenAt));
  }

  public List<String> listed() {
    return Deeds.ordered(List.of(deeds.split(" ")));
  }

  public boolean endsSoon(LocalDate today) {
    return !over && lastDay.isBefore(today.plusDays(SOON));
  }

  public boolean later(LocalDate today) {
    return firstDay.isAfter(today);
  }
}
