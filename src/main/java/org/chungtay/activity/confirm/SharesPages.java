package org.chungtay.activity.confirm;

import java.util.stream.Collectors;
import org.chungtay.activity.Activity;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.ActivityPermissions;
import org.chungtay.activity.Planning;
import org.chungtay.activity.report.Acceptances;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.People;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.outcome.Share;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Partners accept or decline their shares, before anything is posted.
@Controller
@Needs("activity.plan")
class SharesPages {
  private static final int LONGEST_REASON = 1000;

  private final Planning planning;
  private final Acceptances acceptances;
  private final Access access;
  private final Organizations organizations;
  private final People people;

  SharesPages(
      Planning planning,
      Acceptances acceptances,
      Access access,
      Organizations organizations,
      People people) {
    this.planning = planning;
    this.acceptances = acceptances;
    this.access = access;
    this.organizations = organizations;
    this.people = people;
  }

  @GetMapping("/activities/{id}/shares")
  ModelAndView look(Actor actor, @PathVariable ActivityId id, Form form) {
    return Pages.page("activity/confirm/shares", model(actor, planning.get(actor, id), form));
  }

  @PostMapping("/activities/{id}/shares")
  @FormPage("/activities/{id}/shares")
  ModelAndView answer(Actor actor, @PathVariable ActivityId id, Form form) {
    var unit = UnitId.of(form.id("unit"));
    var terms = form.whole("terms", 1, Integer.MAX_VALUE);
    var accepted = form.choice("answer", Answer.class) == Answer.ACCEPT;
    var reason = form.lines("reason", LONGEST_REASON);
    if (!accepted && reason.isEmpty() && form.refusals().isEmpty()) {
      form.refuse("reason", "needed");
    }
    form.check();
    planning.answer(actor, id, unit, terms, accepted, reason);
    return Pages.changed(
        "/activities/" + id + "/shares",
        accepted ? "activity.shares.notice.accepted" : "activity.shares.notice.declined");
  }

  private SharesModel model(Actor actor, Activity activity, Form form) {
    var answers = acceptances.of(activity);
    var units = activity.shares().stream().map(Share::unit).toList();
    return new SharesModel(
        form,
        activity,
        organizations.all().stream().collect(Collectors.toMap(Organization::id, one -> one)),
        organizations.units(units),
        answers,
        people.names(answers.values().stream().map(Acceptances.Answer::by).toList()),
        units.stream()
            .skip(1)
            .filter(unit -> access.allows(actor, ActivityPermissions.PLAN, unit.value()))
            .collect(Collectors.toSet()));
  }

  enum Answer {
    ACCEPT,
    DECLINE
  }
}
