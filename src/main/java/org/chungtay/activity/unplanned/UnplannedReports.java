package org.chungtay.activity.unplanned;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.report.ReportPhotos;
import org.chungtay.activity.report.UnplannedActivities;
import org.chungtay.activity.report.UnplannedPeople;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/// Stores the activity, the people, the photos and the report of unplanned work, all or nothing.
@Service
class UnplannedReports {
  private final UnplannedActivities activities;
  private final Reporting reporting;
  private final ReportPhotos photos;
  private final UnplannedPeople people;
  private final SimilarWork similar;

  UnplannedReports(
      UnplannedActivities activities,
      Reporting reporting,
      ReportPhotos photos,
      UnplannedPeople people,
      SimilarWork similar) {
    this.activities = activities;
    this.reporting = reporting;
    this.photos = photos;
    this.people = people;
    this.similar = similar;
  }

  /// The same form sent again changes nothing. Refuses `maybe-reported` once, when somebody else
  /// seems to have reported the same work.
  @Transactional
  public void report(Actor leader, UnplannedWork work, List<MultipartFile> pictures)
      throws IOException {
    if (!activities.begin(leader, work.plan())) {
      return;
    }
    if (!work.surelyAnother()) {
      requireUnlikeOthers(leader, work);
    }
    var activity = work.plan().id();
    people.count(leader, work.plan(), work.delegations());
    people.enter(leader, work.plan(), work.names(), work.answers());
    photos.add(leader, activity, pictures);
    reporting.report(leader, activity, work.report());
  }

  private void requireUnlikeOthers(Actor leader, UnplannedWork work) {
    var heads = work.delegations().stream().mapToInt(Delegation::headCount).sum();
    similar
        .of(leader, work.plan(), heads)
        .ifPresent(title -> {
          throw new InvalidInput(
              List.of(new FieldRefusal("another", "maybe-reported", Map.of("title", title))));
        });
  }
}
