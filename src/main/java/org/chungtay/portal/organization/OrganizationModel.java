package org.chungtay.portal.organization;

import java.util.List;
import org.chungtay.organization.Branches.Branch;
import org.chungtay.organization.Organization;
import org.chungtay.portal.ActivityCard;
import org.chungtay.portal.Awaited;
import org.chungtay.portal.BigFigure;
import org.chungtay.portal.Period;
import org.chungtay.shared.view.Photo;

/// One organisation: its share of what was done, and what it plans.
///
/// @param units of its wards
/// @param branches of no ward: the first of them
/// @param allBranches how many there are
public record OrganizationModel(
    Organization organization,
    Period period,
    List<BigFigure> figures,
    Awaited awaited,
    List<ActivityCard> coming,
    List<ActivityCard> done,
    List<Photo> photos,
    List<UnitLine> units,
    List<Branch> branches,
    long allBranches) {

  /// Of all its branches.
  public String branchesAddress() {
    return period.filter().period("/organizations/" + organization.code() + "/branches");
  }

  public String address(Branch branch) {
    return period
        .filter()
        .period("/organizations/" + organization.code() + "/branches/" + branch.id());
  }

  /// @param address its figures
  public record UnitLine(String name, String address) {}
}
