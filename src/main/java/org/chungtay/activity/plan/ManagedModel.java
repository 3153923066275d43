package org.chungtay.activity.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.State;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Share;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;

/// The organisers' page of one activity.
///
/// @param mayPlan may change, open, repeat and call it off
/// @param answers partners' answers to the current terms
public record ManagedModel(
    Form form,
    Activity activity,
    Map<UnitId, Unit> units,
    Map<OrganizationId, Organization> organizations,
    Map<AreaId, Area> areas,
    Activities.Turnout turnout,
    List<Activities.Step> history,
    Map<OrganizationId, Answer> answers,
    boolean mayPlan) {

  public record Answer(boolean accepted, String reason) {}

  public Optional<Answer> answer(Share share) {
    return Optional.ofNullable(answers.get(share.organization()));
  }

  public boolean isLead(Share share) {
    return share.unit().equals(activity.leadUnit());
  }

  public String unitName(UnitId unit) {
    return Optional.ofNullable(units.get(unit)).map(Unit::name).orElse("");
  }

  public String areaName(AreaId area) {
    return Optional.ofNullable(areas.get(area)).map(Area::fullName).orElse("");
  }

  /// What to send to everyone before the day: plain lines that any messenger takes.
  public String reminder(Page page) {
    var site = activity.sites().getFirst();
    var lines = new ArrayList<String>();
    lines.add(page.t("activity.reminder.greeting", "title", activity.title()));
    lines.add(
        page.t(
            "activity.reminder.when",
            "day",
            page.weekday(activity.startsAt()),
            "time",
            page.time(activity.startsAt()) + " – " + page.time(activity.endsAt())));
    lines.add(
        page.t("activity.reminder.where", "site", site.name() + ", " + areaName(site.area())));
    if (activity.sites().size() > 1) {
      lines.add(page.t("activity.reminder.more", "count", activity.sites().size() - 1));
    }
    if (!activity.bring().isEmpty()) {
      lines.add(page.t("activity.reminder.bring", "bring", activity.bring()));
    }
    lines.add(page.t("activity.reminder.join", "link", page.publicAddress(activity.address())));
    return String.join("\n", lines);
  }

  public boolean can(State next) {
    return mayPlan && activity.state().canBecome(next);
  }

  public boolean changeable() {
    return mayPlan && (activity.state() == State.DRAFT || activity.state() == State.OPEN);
  }
}
