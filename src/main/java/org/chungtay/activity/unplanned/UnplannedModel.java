package org.chungtay.activity.unplanned;

import java.util.List;
import org.chungtay.activity.named.Meant;
import org.chungtay.organization.Unit;
import org.chungtay.outcome.Indicator;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaMatch;

/// The one short form of unplanned work.
///
/// @param units the leader may report for, the likeliest first
/// @param wards names offered while typing
/// @param candidates areas that the typed name may mean, to choose from
/// @param doubts names of the list that may mean several people, to choose from
/// @param frequent indicators asked at once; the others fold out
public record UnplannedModel(
    Form form,
    List<Unit> units,
    List<Area> wards,
    List<AreaMatch.Candidate> candidates,
    List<Meant> doubts,
    List<Indicator> frequent,
    List<Indicator> others) {

  public String field(Indicator indicator) {
    return UnplannedForm.field(indicator);
  }
}
