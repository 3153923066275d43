package org.chungtay.activity.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Activity;
import org.chungtay.activity.State;
import org.chungtay.activity.notice.Notice;
import org.chungtay.organization.Organization;
import org.chungtay.organization.OrganizationId;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Share;
import org.chungtay.shared.view.Step;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;

/// The organisers' page of one activity.
///
/// @param mayPlan may change, open, repeat and call it off
/// @param gathers people gather already, so that it may begin
/// @param answers partners' answers to the current terms
public record ManagedModel(
    Form form,
    Activity activity,
    boolean gathers,
    Map<UnitId, Unit> units,
    Map<OrganizationId, Organization> organizations,
    Map<AreaId, Area> areas,
    Activities.Turnout turnout,
    List<Activities.Step> history,
    List<Notice> notices,
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

  /// What everybody who registered was told last, to send on by Zalo; as long as it is news.
  public Optional<String> told(Page page) {
    var news = activity.state() == State.CANCELLED || activity.state().takesRegistrations();
    return Notice.latest(notices)
        .filter(_ -> news)
        .map(one -> one.text(page, activity.title(), page.publicAddress(activity.address())));
  }

  /// Steps and postponements in their order.
  public List<Step> timeline(Page page) {
    record At(Instant at, String words, String reason) {}
    var steps =
        history.stream()
            .map(step ->
                new At(
                    step.at(),
                    page.t("activity.step." + step.state().name().toLowerCase(Locale.ROOT)),
                    step.reason()));
    var moves =
        notices.stream()
            .filter(Notice::putOff)
            .map(notice -> new At(notice.at(), notice.moved(page), notice.reason()));
    return Stream.concat(steps, moves)
        .sorted(Comparator.comparing(At::at))
        .map(one ->
            new Step(
                page.day(one.at()) + " " + page.time(one.at()), one.words(), one.reason(), "done"))
        .toList();
  }

  public boolean can(State next) {
    return mayPlan && activity.state().canBecome(next);
  }

  public boolean mayBegin() {
    return gathers && activity.state() == State.OPEN;
  }

  public boolean changeable() {
    return mayPlan && (activity.state() == State.DRAFT || activity.state() == State.OPEN);
  }

  /// Once it has begun the plan no longer changes, but its shares do until they are in the book.
  public boolean mayShare() {
    return mayPlan && !changeable() && activity.state().sharesAreOpen();
  }
}
