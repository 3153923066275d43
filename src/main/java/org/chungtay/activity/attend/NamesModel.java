package org.chungtay.activity.attend;

import java.util.List;
import org.chungtay.activity.Activity;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;

/// @param report what became of each line; empty before anything was sent
public record NamesModel(Form form, Activity activity, List<NameLine> report) {
  public String address() {
    return activity.address() + "/checkin";
  }

  /// To choose from; empty when there is only one.
  public List<Option> sites() {
    return activity.sites().size() > 1 ? ChosenSite.options(activity) : List.of();
  }
}
