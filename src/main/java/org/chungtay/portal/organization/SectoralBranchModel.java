package org.chungtay.portal.organization;

import java.util.List;
import org.chungtay.organization.Branches.Branch;
import org.chungtay.organization.Organization;
import org.chungtay.portal.ActivityCard;
import org.chungtay.portal.BigFigure;
import org.chungtay.portal.Period;

/// One sectoral branch, with what lies below it.
///
/// @param done a page of what it did in the period
/// @param count of all that it did
public record SectoralBranchModel(
    Organization organization,
    Branch branch,
    Period period,
    List<BigFigure> figures,
    List<ActivityCard> coming,
    List<ActivityCard> done,
    int page,
    int pages,
    long count) {}
