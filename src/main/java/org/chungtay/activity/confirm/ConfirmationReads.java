package org.chungtay.activity.confirm;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Duties;
import org.chungtay.activity.Duties.Kind;
import org.chungtay.activity.report.Acceptances;
import org.chungtay.activity.report.ReportReads;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Actor;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.springframework.stereotype.Component;

/// Gathers what an officer should see before deciding.
@Component
class ConfirmationReads {
  private static final int PHOTOS_AHEAD = 6;

  private final ReportReads reports;
  private final Acceptances acceptances;
  private final ReturnReasons reasons;
  private final Arrivals arrivals;
  private final Sittings sittings;
  private final LatelyDecided lately;
  private final Photos photos;
  private final Duties duties;
  private final CityClock clock;

  ConfirmationReads(
      ReportReads reports,
      Acceptances acceptances,
      ReturnReasons reasons,
      Arrivals arrivals,
      Sittings sittings,
      LatelyDecided lately,
      Photos photos,
      Duties duties,
      CityClock clock) {
    this.reports = reports;
    this.acceptances = acceptances;
    this.reasons = reasons;
    this.arrivals = arrivals;
    this.sittings = sittings;
    this.lately = lately;
    this.photos = photos;
    this.duties = duties;
    this.clock = clock;
  }

  ConfirmationModel model(Actor officer, ActivityId id, Optional<UUID> sitting, Form form) {
    var report = reports.forOfficer(officer, id, form);
    var activity = report.activity();
    var place = place(officer, id, sitting);
    return new ConfirmationModel(
        report,
        report.photos().stream()
            .map(photo -> PhotoCheck.of(photo, activity, clock::dayOf))
            .toList(),
        arrivals.of(id),
        acceptances.missing(activity),
        reasons.of(officer),
        report.latest().filter(last -> reports.hasAHand(officer, activity, last)).isPresent(),
        place.isPresent() ? 0 : duties.count(officer, Kind.TO_CONFIRM),
        place,
        lately.of(officer),
        place.flatMap(Sitting.Place::next).map(this::ahead).orElse(List.of()));
  }

  /// Empty where the address names a sitting of somebody else, or none that holds this report.
  Optional<Sitting.Place> place(Actor officer, ActivityId id, Optional<UUID> sitting) {
    return sitting.flatMap(one -> sittings.find(officer, one)).flatMap(found -> found.at(id));
  }

  private List<String> ahead(Sitting.Item next) {
    return photos.of(new Subject("activity", next.activity().value())).stream()
        .limit(PHOTOS_AHEAD)
        .map(photo -> "/photos/" + photo.id().value() + "/large")
        .toList();
  }
}
