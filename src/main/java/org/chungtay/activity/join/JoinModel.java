package org.chungtay.activity.join;

import java.util.List;
import org.chungtay.activity.Activity;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;

/// @param me name of the signed-in person, who joins with one tap; empty for everyone else
/// @param open whether registrations are taken now
public record JoinModel(Form form, Activity activity, String me, boolean open, AskedConsent asked) {

  public List<Option> sites() {
    return activity.sites().stream()
        .map(site -> new Option(site.id().toString(), site.name()))
        .toList();
  }

  public String firstSite() {
    return activity.sites().getFirst().id().toString();
  }
}
