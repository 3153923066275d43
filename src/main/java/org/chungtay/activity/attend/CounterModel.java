package org.chungtay.activity.attend;

import java.util.List;
import org.chungtay.activity.Activities.Turnout;
import org.chungtay.activity.Activity;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;

/// @param search what the list was searched for
/// @param open whether attendance is taken now
public record CounterModel(
    Form form,
    Activity activity,
    Turnout turnout,
    List<Attendee> list,
    List<CountedDelegation> delegations,
    String search,
    boolean open) {

  public String address() {
    return activity.address() + "/checkin";
  }

  public long there() {
    return turnout.joinedThemselves() + (long) turnout.enteredByLeader();
  }

  public List<Option> sites() {
    return activity.sites().stream()
        .map(site -> new Option(site.id().toString(), site.name()))
        .toList();
  }

  public String firstSite() {
    return activity.sites().getFirst().id().toString();
  }
}
