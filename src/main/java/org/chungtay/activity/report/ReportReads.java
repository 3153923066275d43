package org.chungtay.activity.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.lifecycle.Lifecycle;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Share;
import org.chungtay.shared.web.Form;
import org.springframework.stereotype.Component;

/// Gathers what the pages of a report show.
@Component
public class ReportReads {
  private final Lifecycle lifecycle;
  private final Access access;
  private final OpenReports open;
  private final Reports reports;
  private final Presences presences;
  private final Drafts drafts;
  private final Outcomes outcomes;
  private final Photos photos;
  private final People people;
  private final Organizations organizations;
  private final UsualAmounts usual;

  ReportReads(
      Lifecycle lifecycle,
      Access access,
      OpenReports open,
      Reports reports,
      Presences presences,
      Drafts drafts,
      Outcomes outcomes,
      Photos photos,
      People people,
      Organizations organizations,
      UsualAmounts usual) {
    this.lifecycle = lifecycle;
    this.access = access;
    this.open = open;
    this.reports = reports;
    this.presences = presences;
    this.drafts = drafts;
    this.outcomes = outcomes;
    this.photos = photos;
    this.people = people;
    this.organizations = organizations;
    this.usual = usual;
  }

  /// For a leader of one of its units; refuses everyone else.
  ReportModel forLeader(Actor leader, ActivityId id, Form form) {
    var activity = lifecycle.get(id);
    open.requireLeads(leader, activity);
    return model(activity, form, drafts.of(id), true);
  }

  private ReportModel model(Activity activity, Form form, Draft draft, boolean mayReport) {
    var revisions = reports.of(activity.id());
    return new ReportModel(
        form,
        activity,
        presences.of(activity.id()),
        draft,
        CountedIndicators.enteredByHand(outcomes.indicators()),
        photos.of(new Subject("activity", activity.id().value())),
        photos.of(new Subject("attendance-sheet", activity.id().value())),
        revisions,
        people.names(deciders(revisions)),
        organizations.units(activity.shares().stream().map(Share::unit).toList()),
        usual.of(activity.leadUnit()),
        mayReport);
  }

  /// For an officer who may confirm it, with the report as it was sent.
  public ReportModel forOfficer(Actor officer, ActivityId id, Form form) {
    var activity = lifecycle.get(id);
    access.require(officer, ActivityPermissions.CONFIRM, activity.leadUnit().value());
    return model(activity, form, Draft.EMPTY, false);
  }

  /// Whether the officer, or everybody in whose place they would decide, has a hand in the report.
  public boolean hasAHand(Actor officer, Activity activity, Revision revision) {
    var givers =
        access.inPlaceOf(officer, ActivityPermissions.CONFIRM, activity.leadUnit().value());
    return revision.writtenBy(officer.person())
        || (!givers.isEmpty() && givers.stream().allMatch(revision::writtenBy));
  }

  private static Set<PersonId> deciders(List<Revision> revisions) {
    var people = new HashSet<PersonId>();
    for (var revision : revisions) {
      people.add(revision.by());
      revision
          .decision()
          .ifPresent(decision -> {
            people.add(decision.by());
            decision.stead().ifPresent(people::add);
          });
    }
    return people;
  }
}
