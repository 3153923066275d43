package org.chungtay.activity.confirm;

import java.util.List;
import java.util.Optional;
import org.chungtay.activity.Activity;
import org.chungtay.activity.State;
import org.chungtay.activity.report.ReportModel;
import org.chungtay.activity.report.Revision;
import org.chungtay.outcome.Share;

/// An officer's page of one report.
///
/// @param missing shares whose partner has not accepted
/// @param reasons the officer's own frequent reasons for sending back
/// @param own the officer has a hand in it and therefore may not decide
/// @param left how many more reports wait for the officer
public record ConfirmationModel(
    ReportModel report,
    List<PhotoCheck> photos,
    List<Share> missing,
    List<String> reasons,
    boolean own,
    int left) {

  public Activity activity() {
    return report.activity();
  }

  public Optional<Revision> latest() {
    return report.latest();
  }

  public boolean decidable() {
    return !own && activity().state() == State.REPORTED;
  }

  public boolean confirmable() {
    return decidable() && missing.isEmpty();
  }

  public boolean reopenable() {
    return !own && activity().state() == State.CONFIRMED;
  }

  public int revision() {
    return latest().map(Revision::number).orElse(0);
  }
}
