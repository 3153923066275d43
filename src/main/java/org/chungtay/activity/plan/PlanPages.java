package org.chungtay.activity.plan;

import java.util.List;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Planning;
import org.chungtay.activity.movement.UnderMovement;
import org.chungtay.identity.Actor;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Planning an activity, opening it, changing it, calling it off.
@Controller
@Needs("activity.plan")
class PlanPages {
  /// The button that adds lines for sites and keeps what is typed; works without scripts.
  static final String MORE_SITES = "more-sites";

  private final Planning planning;
  private final PlanForm forms;
  private final PlanModels models;
  private final UnderMovement under;
  private final TransactionOperations transactions;

  PlanPages(
      Planning planning,
      PlanForm forms,
      PlanModels models,
      UnderMovement under,
      TransactionOperations transactions) {
    this.planning = planning;
    this.forms = forms;
    this.models = models;
    this.under = under;
    this.transactions = transactions;
  }

  @GetMapping("/plan")
  ModelAndView blank(Actor actor, Form form) {
    return Pages.page("activity/plan/form", models.blank(actor, form));
  }

  @PostMapping("/plan")
  @FormPage("/plan")
  ModelAndView plan(Actor actor, Form form) {
    if (form.ticked(MORE_SITES)) {
      return blank(actor, form);
    }
    var plan = forms.read(form, form.id("id"), List.of());
    var movement = under.read(form, plan);
    var open = form.ticked("open");
    transactions.executeWithoutResult(_ -> {
      if (open) {
        planning.announce(actor, plan);
      } else {
        var _ = planning.plan(actor, plan);
      }
      under.put(plan.id(), movement);
    });
    return Pages.changed(
        manage(plan.id()), open ? "activity.notice.opened" : "activity.notice.planned");
  }

  @GetMapping("/activities/{id}/manage")
  ModelAndView manage(Actor actor, @PathVariable ActivityId id, Form form) {
    return Pages.page("activity/plan/manage", models.managed(actor, planning.get(actor, id), form));
  }

  @GetMapping("/activities/{id}/change")
  ModelAndView changing(Actor actor, @PathVariable ActivityId id, Form form) {
    return Pages.page("activity/plan/form", models.changing(actor, planning.get(actor, id), form));
  }

  @PostMapping("/activities/{id}/change")
  @FormPage("/activities/{id}/change")
  ModelAndView change(Actor actor, @PathVariable ActivityId id, Form form) {
    if (form.ticked(MORE_SITES)) {
      return changing(actor, id, form);
    }
    var version = form.whole("version", 0, Integer.MAX_VALUE);
    var known = planning.get(actor, id).sites();
    var plan = forms.read(form, id.value(), known);
    var movement = under.read(form, plan);
    transactions.executeWithoutResult(_ -> {
      planning.change(actor, plan, version);
      under.put(id, movement);
    });
    return Pages.changed(manage(id), "activity.notice.changed");
  }

  @PostMapping("/activities/{id}/open")
  @FormPage("/activities/{id}/manage")
  ModelAndView open(Actor actor, @PathVariable ActivityId id) {
    planning.open(actor, id);
    return Pages.changed(manage(id), "activity.notice.opened");
  }

  @PostMapping("/activities/{id}/start")
  @Needs("activity.lead")
  @FormPage("/activities/{id}/manage")
  ModelAndView start(Actor actor, @PathVariable ActivityId id) {
    planning.start(actor, id);
    return Pages.changed(manage(id), "activity.notice.started");
  }

  @PostMapping("/activities/{id}/cancel")
  @FormPage("/activities/{id}/manage")
  ModelAndView cancel(Actor actor, @PathVariable ActivityId id, Form form) {
    var reason = form.lines("reason", 1000);
    form.check();
    planning.cancel(actor, id, reason);
    return Pages.changed(manage(id), "activity.notice.cancelled");
  }

  static String manage(ActivityId id) {
    return "/activities/" + id + "/manage";
  }
}
