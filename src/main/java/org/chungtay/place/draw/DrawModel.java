package org.chungtay.place.draw;

import java.util.List;
import org.chungtay.organization.Unit;
import org.chungtay.place.Places;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;

/// The form in which a place is drawn.
///
/// @param version 0 for a new one
/// @param residential residential groups of the ground that is drawn on, where it is one commune
public record DrawModel(
    Form form,
    String id,
    int version,
    List<Places.Kind> kinds,
    List<Unit> units,
    Unit unit,
    List<Area> residential) {

  public boolean isNew() {
    return version == 0;
  }

  public String action() {
    return isNew() ? "/places" : "/places/" + id + "/change";
  }

  public String track() {
    return isNew() ? "/places/track" : "/places/" + id + "/track";
  }

  public String back() {
    return isNew() ? "/places/mine" : "/places/" + id + "/manage";
  }

  /// Where the line crosses itself or leaves the ground, as `latitude,longitude`, or empty.
  public String trouble() {
    return form.refusal("points")
        .map(refusal -> refusal.arguments())
        .filter(about -> about.containsKey("latitude"))
        .map(about -> about.get("latitude") + "," + about.get("longitude"))
        .orElse("");
  }
}
