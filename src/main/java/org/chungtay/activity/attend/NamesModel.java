package org.chungtay.activity.attend;

import java.util.List;
import org.chungtay.activity.Activity;
import org.chungtay.activity.named.Meant;
import org.chungtay.evidence.Photos;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;

/// @param site whose sheet is typed back; empty for people of all sites
/// @param report what became of each line; empty before anything was sent
/// @param doubts names of the list that may mean several people, to choose from
/// @param sheets photos of the signed sheet
/// @param open whether attendance is taken now
public record NamesModel(
    Form form,
    Activity activity,
    String site,
    List<NameLine> report,
    List<Meant> doubts,
    List<Photos.Photo> sheets,
    boolean open) {
  public String address() {
    return activity.address() + "/checkin";
  }

  /// To choose from; empty when there is only one.
  public List<Option> sites() {
    return activity.sites().size() > 1 ? ChosenSite.options(activity) : List.of();
  }
}
