package org.chungtay.portal.organization;

import java.util.List;
import org.chungtay.organization.Branches.Branch;
import org.chungtay.organization.Organization;
import org.chungtay.portal.Period;
import org.chungtay.shared.view.Option;

/// The sectoral branches of an organisation with what each did in a period.
///
/// @param words that names are looked for by
/// @param sector code of the chosen one; empty for any
/// @param page 0 is the first
public record SectoralBranchesModel(
    Organization organization,
    Period period,
    String words,
    String sector,
    List<Option> sectors,
    List<Line> lines,
    int page,
    int pages,
    long count) {

  public boolean whole() {
    return words.isBlank() && sector.isEmpty();
  }

  /// @param figures in words, those that matter most
  public record Line(Branch branch, String address, List<String> figures) {}
}
