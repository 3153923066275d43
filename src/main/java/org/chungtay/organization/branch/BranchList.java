package org.chungtay.organization.branch;

import java.util.List;
import java.util.UUID;
import org.chungtay.organization.Branches.Sector;
import org.chungtay.organization.Unit;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;

/// The branches below a unit, and the form that opens one.
///
/// @param mayOpen the reader may open branches directly below the unit
public record BranchList(
    Unit unit, BranchQuery query, List<Row> rows, long count, boolean mayOpen, Form form) {

  public int pages() {
    return (int) ((count + BranchQuery.PER_PAGE - 1) / BranchQuery.PER_PAGE);
  }

  public List<Option> sectors(Page page) {
    return java.util.Arrays.stream(Sector.values())
        .map(one ->
            new Option(
                BranchQuery.code(one), page.t("organization.sector." + BranchQuery.code(one))))
        .toList();
  }

  /// @param above name of the unit directly above
  public record Row(UUID id, String name, String sector, String above, int groups, int members) {

    public String sectorCode() {
      return BranchQuery.code(Sector.valueOf(sector));
    }
  }
}
