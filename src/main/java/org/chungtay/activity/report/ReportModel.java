package org.chungtay.activity.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.activity.Activity;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.activity.State;
import org.chungtay.evidence.Photos;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Indicator;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;

/// A report as its leader and a confirming officer see it.
///
/// @param indicators those entered by hand
/// @param sheets photos of the signed attendance sheet, never published
/// @param revisions what was sent so far, oldest first
/// @param names of the people who reported and decided
public record ReportModel(
    Form form,
    Activity activity,
    List<Presence> presences,
    Draft draft,
    List<Indicator> indicators,
    List<Photos.Photo> photos,
    List<Photos.Photo> sheets,
    List<Revision> revisions,
    Map<PersonId, String> names,
    Map<UnitId, Unit> units,
    Plausibility plausibility,
    boolean mayReport) {

  public int participations() {
    return Presence.participations(presences);
  }

  public Presence presence(Activity.Site site) {
    return presences.stream()
        .filter(presence -> presence.site().equals(site.id()))
        .findFirst()
        .orElseGet(() -> new Presence(site.id(), 0, 0, 0, 0, List.of()));
  }

  public int themselves() {
    return presences.stream().mapToInt(Presence::themselves).sum();
  }

  public int byLeader() {
    return presences.stream().mapToInt(Presence::byLeader).sum();
  }

  public int delegated() {
    return presences.stream().mapToInt(Presence::delegated).sum();
  }

  public BigDecimal hours() {
    return CountedIndicators.hours(presences.stream().mapToLong(Presence::seconds).sum());
  }

  public Optional<Revision> latest() {
    return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.getLast());
  }

  /// Why it came back, if that is where it stands.
  public Optional<Revision.Decision> sentBack() {
    return activity.state() == State.RETURNED
        ? latest().flatMap(Revision::decision)
        : Optional.empty();
  }

  public boolean writable() {
    return mayReport && activity.state().takesReport();
  }

  public String name(PersonId person) {
    return names.getOrDefault(person, "");
  }

  public String leadUnit() {
    return unit(activity.leadUnit());
  }

  public String unit(UnitId unit) {
    return Optional.ofNullable(units.get(unit)).map(Unit::name).orElse("");
  }

  public String field(Activity.Site site, Indicator indicator) {
    return ReportRules.field(site.id().toString(), indicator.code());
  }

  /// What the field of a result begins with, as the reader writes numbers.
  public String typed(Page page, Activity.Site site, Indicator indicator) {
    return draft
        .quantity(site.id(), indicator.code())
        .map(quantity -> page.number(quantity, indicator.decimals()))
        .orElse("");
  }

  public Optional<Indicator> indicator(String code) {
    return indicators.stream().filter(indicator -> indicator.code().equals(code)).findFirst();
  }

  public Activity.Site site(Result result) {
    return activity.site(result.site());
  }

  /// Far from what is usual; asked about, never refused.
  public boolean unusual(Result result) {
    return plausibility.unusual(result.indicator(), result.quantity(), participations());
  }

  public boolean anythingUnusual() {
    return draft.report().results().stream().anyMatch(this::unusual);
  }
}
