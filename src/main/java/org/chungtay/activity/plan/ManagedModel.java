package org.chungtay.activity.plan;

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

  public boolean can(State next) {
    return mayPlan && activity.state().canBecome(next);
  }

  public boolean changeable() {
    return mayPlan && (activity.state() == State.DRAFT || activity.state() == State.OPEN);
  }
}
