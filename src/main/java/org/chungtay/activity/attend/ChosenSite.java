package org.chungtay.activity.attend;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.Activity;
import org.chungtay.activity.SiteId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;

/// Where the leader stands, asked only when an activity has several sites.
final class ChosenSite {
  /// No site of any activity: the writer takes the one each person registered for.
  private static final SiteId AS_REGISTERED = SiteId.of(new UUID(0, 0));

  private ChosenSite() {}

  static List<Option> options(Activity activity) {
    return activity.sites().stream()
        .map(site -> new Option(site.id().toString(), site.name()))
        .toList();
  }

  /// For people whose registration says where they belong, unless the leader says otherwise.
  static SiteId orAsRegistered(Form form, Activity activity) {
    return given(form, activity).orElse(AS_REGISTERED);
  }

  static SiteId orFirst(Form form, Activity activity) {
    return given(form, activity).orElseGet(() -> activity.sites().getFirst().id());
  }

  /// Refuses `not-found` for a site that is not the activity's.
  private static Optional<SiteId> given(Form form, Activity activity) {
    var given = form.idIfGiven("site").map(SiteId::of);
    if (given.isPresent() && !isOf(activity, given.get())) {
      throw new NotFound("site");
    }
    return given;
  }

  static boolean isOf(Activity activity, SiteId site) {
    return activity.sites().stream().anyMatch(one -> one.id().equals(site));
  }
}
