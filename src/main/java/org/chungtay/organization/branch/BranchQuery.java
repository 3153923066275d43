package org.chungtay.organization.branch;

import java.util.Arrays;
import java.util.Optional;
import org.chungtay.organization.Branches.Sector;

/// Which branches a page shows.
///
/// @param page 0 is the first
public record BranchQuery(String typed, Optional<Sector> sector, int page) {
  static final int PER_PAGE = 50;
  private static final int LAST_PAGE = 100_000;

  static BranchQuery of(String typed, String sector, int page) {
    var cut = typed.length() > 100 ? typed.substring(0, 100) : typed;
    var chosen = Arrays.stream(Sector.values()).filter(one -> code(one).equals(sector)).findFirst();
    return new BranchQuery(cut, chosen, Math.clamp(page, 0, LAST_PAGE));
  }

  public static String code(Sector sector) {
    return sector.code();
  }

  String sectorName() {
    return sector.map(Sector::name).orElse("");
  }

  public String sectorCode() {
    return sector.map(BranchQuery::code).orElse("");
  }

  /// Nothing is looked for, so that the tree is shown as it is.
  public boolean whole() {
    return typed.isBlank() && sector.isEmpty();
  }
}
