package org.chungtay.activity.attend;

import java.util.List;
import org.chungtay.activity.Activity;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;

/// @param site where the leader stands, as chosen before; empty for where each registered
/// @param camera whether browsers lend their camera to this address
public record ScanModel(Form form, Activity activity, String site, boolean camera) {
  /// To choose from; empty when there is only one.
  public List<Option> sites() {
    return activity.sites().size() > 1 ? ChosenSite.options(activity) : List.of();
  }
}
