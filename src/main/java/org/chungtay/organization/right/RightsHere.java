package org.chungtay.organization.right;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.identity.Deeds;
import org.chungtay.organization.Unit;
import org.chungtay.shared.web.Page;

/// Everybody who may do something in a unit on a day.
///
/// @param deeds all that can be asked about
public record RightsHere(
    Unit unit, HolderQuery query, List<String> deeds, List<Holder> rows, long count) {

  public int pages() {
    return (int) ((count + HolderQuery.PER_PAGE - 1) / HolderQuery.PER_PAGE);
  }

  /// "On 12/12/2026 three people may confirm activities in …"
  public String answer(Page page) {
    return page.t(
        "organization.rights.answer",
        "count",
        count,
        "day",
        page.day(query.day()),
        "deed",
        query.deed().isEmpty()
            ? page.t("organization.rights.something")
            : Deeds.named(page, query.deed()),
        "unit",
        unit.name());
  }

  /// @param deeds permissions, separated by blanks
  /// @param scopeName unit in which it is held; empty for the whole installation
  /// @param giver in whose place; empty for an own right
  public record Holder(
      UUID person,
      String name,
      String deeds,
      UUID scope,
      String scopeName,
      String giver,
      LocalDate firstDay,
      LocalDate lastDay,
      long count) {

    public String deeds(Page page) {
      return Deeds.listed(page, List.of(deeds.split(" ")));
    }

    /// By what: here, from above, or in somebody's place.
    public String how(Page page, UUID unit) {
      var where =
          scope.equals(unit)
              ? page.t("organization.rights.here")
              : page.t(
                  "organization.rights.above",
                  "unit",
                  scopeName.isEmpty() ? page.t("organization.right.everywhere") : scopeName);
      return giver.isEmpty()
          ? where
          : where + ", " + page.t("organization.rights.in-place-of", "who", giver);
    }

    public String until(Page page) {
      return lastDay.getYear() >= 2199 ? page.t("organization.rights.no-end") : page.day(lastDay);
    }
  }
}
