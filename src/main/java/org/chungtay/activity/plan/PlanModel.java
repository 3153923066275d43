package org.chungtay.activity.plan;

import java.util.List;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Unit;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;

/// The planning form.
///
/// @param action where it is sent
/// @param id of the activity, new or known
/// @param version of the activity that was loaded; 0 for a new one
/// @param units the actor may plan for
/// @param partners all organisations, with a part in percent each
/// @param hosts units whose turn it may be to host
/// @param wards where a site can lie
/// @param movements that it can belong to
public record PlanModel(
    Form form,
    String action,
    String id,
    int version,
    List<Unit> units,
    List<Unit> hosts,
    List<Organization> partners,
    List<Ward> wards,
    List<SiteRow> sites,
    List<Option> movements) {

  public boolean isNew() {
    return version == 0;
  }

  /// A ward, with its residential groups where they matter for this plan.
  public record Ward(Area area, List<Area> groups) {}

  /// One line of the sites, as typed.
  public record SiteRow(String id, String name, String area, String latitude, String longitude) {
    static final SiteRow BLANK = new SiteRow("", "", "", "", "");
  }
}
