package org.chungtay.activity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.Activity;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.SiteId;
import org.chungtay.outcome.Posting;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Source;
import org.chungtay.territory.AreaId;

/// What a confirmation posts: one posting per site, so that each ward has what was done in it, all
/// with the activity's shares. A state that it tells is that of the leading unit.
///
/// @param communes commune of each site's area
/// @param persons pseudonyms of those checked in, by site
record OutcomeOfActivity(
    Activity activity,
    Report report,
    List<Presence> presences,
    Map<AreaId, AreaId> communes,
    Map<SiteId, List<UUID>> persons) {
  static final String SOURCE = "activity-site";

  List<Posting> postings() {
    return activity.sites().stream().map(this::posting).toList();
  }

  static List<Source> sources(Activity activity) {
    return activity.sites().stream().map(OutcomeOfActivity::source).toList();
  }

  static Source source(Activity.Site site) {
    return new Source(SOURCE, site.id().value());
  }

  private Posting posting(Activity.Site site) {
    return new Posting(
        source(site),
        communes.getOrDefault(site.area(), activity.area()),
        activity.day(),
        title(site),
        activity.address(),
        activity.shares(),
        amounts(site),
        persons.getOrDefault(site.id(), List.of()),
        Optional.of(activity.leadUnit().value()));
  }

  private String title(Activity.Site site) {
    return activity.sites().size() == 1 ? activity.title() : activity.title() + " – " + site.name();
  }

  private List<Amount> amounts(Activity.Site site) {
    var first = site.equals(activity.sites().getFirst());
    var amounts = new ArrayList<>(CountedIndicators.of(presence(site), first));
    report.results().stream()
        .filter(result -> result.site().equals(site.id()))
        .map(result -> new Amount(result.indicator(), result.quantity()))
        .forEach(amounts::add);
    return amounts;
  }

  private Presence presence(Activity.Site site) {
    return presences.stream()
        .filter(presence -> presence.site().equals(site.id()))
        .findFirst()
        .orElseGet(() -> new Presence(site.id(), 0, 0, 0, 0, List.of()));
  }
}
