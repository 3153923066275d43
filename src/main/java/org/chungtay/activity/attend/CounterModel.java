package org.chungtay.activity.attend;

import java.util.List;
import java.util.Optional;
import org.chungtay.activity.Activities.Turnout;
import org.chungtay.activity.Activity;
import org.chungtay.activity.named.KnownPerson;
import org.chungtay.activity.named.Meant;
import org.chungtay.organization.Organization;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;

/// @param removed the delegation taken off a moment ago, to put back
/// @param search what the list was searched for
/// @param members of the units who are not on the list, as searched for
/// @param doubts whom the name of a walk-in may mean
/// @param open whether attendance is taken now
public record CounterModel(
    Form form,
    Activity activity,
    Turnout turnout,
    List<Attendee> list,
    List<CountedDelegation> delegations,
    Optional<CountedDelegation> removed,
    List<Organization> organizations,
    String search,
    List<KnownPerson> members,
    Optional<Meant> doubts,
    boolean open) {

  public String address() {
    return activity.address() + "/checkin";
  }

  public long there() {
    return turnout.joinedThemselves() + (long) turnout.enteredByLeader();
  }

  public List<Option> sites() {
    return ChosenSite.options(activity);
  }

  public List<Option> organizations(Page page) {
    return organizations.stream()
        .map(one -> new Option(one.id().toString(), one.name(page.language().tag())))
        .toList();
  }

  public String firstSite() {
    return activity.sites().getFirst().id().toString();
  }
}
