package org.chungtay.activity.unplanned;

import java.io.IOException;
import java.util.List;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.report.ReportPhotos;
import org.chungtay.activity.report.UnplannedActivities;
import org.chungtay.activity.report.UnplannedPeople;
import org.chungtay.identity.Actor;
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

  UnplannedReports(
      UnplannedActivities activities,
      Reporting reporting,
      ReportPhotos photos,
      UnplannedPeople people) {
    this.activities = activities;
    this.reporting = reporting;
    this.photos = photos;
    this.people = people;
  }

  /// The same form sent again changes nothing.
  @Transactional
  public void report(Actor leader, UnplannedWork work, List<MultipartFile> pictures)
      throws IOException {
    if (!activities.begin(leader, work.plan())) {
      return;
    }
    var activity = work.plan().id();
    people.count(leader, work.plan(), work.delegations());
    people.enter(leader, work.plan(), work.names());
    photos.add(leader, activity, pictures);
    reporting.report(leader, activity, work.report());
  }
}
