package org.chungtay.movement.launch;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.movement.Movement;
import org.chungtay.movement.Movement.TaskState;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.MovementPermissions;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where movements are written, planned, accepted, launched and ended.
@Controller
@Needs("movements.lead")
class MovementPlanPages {
  private static final String ADDRESS = "/movement-plans";
  private static final int SIZE = 25;

  private final KeptMovements movements;
  private final MovementQuery query;
  private final MovementForm forms;
  private final MovementModels models;
  private final Access access;
  private final PageFactory pages;

  MovementPlanPages(
      KeptMovements movements,
      MovementQuery query,
      MovementForm forms,
      MovementModels models,
      Access access,
      PageFactory pages) {
    this.movements = movements;
    this.query = query;
    this.forms = forms;
    this.models = models;
    this.access = access;
    this.pages = pages;
  }

  @GetMapping(ADDRESS)
  ModelAndView list(Actor actor, HttpServletRequest request) {
    var form = Form.typed(request);
    var words = form.lineOrEmpty("q", 100);
    var page = Paging.asked(form);
    var scopes = access.scopes(actor, MovementPermissions.LEAD);
    return Pages.page(
        "movement/launch/plans", models.listed(query.kept(scopes, words, page, SIZE), words, ""));
  }

  @GetMapping(ADDRESS + "/new")
  ModelAndView newOne(Actor actor, Form form) {
    return Pages.page("movement/launch/edit", models.blank(actor, form));
  }

  @PostMapping(ADDRESS)
  @FormPage(ADDRESS + "/new")
  ModelAndView write(Actor actor, Form form) {
    var draft = forms.draft(form, MovementId.of(form.id("id")));
    form.check();
    movements.write(actor, draft);
    return changed(draft.id(), "movement.notice.written");
  }

  @GetMapping(ADDRESS + "/{id}")
  ModelAndView show(
      @PathVariable MovementId id, Actor actor, HttpServletRequest request, Form form) {
    return Pages.page(
        "movement/launch/plan", models.planned(actor, get(actor, id), pages.of(request), form));
  }

  @GetMapping(ADDRESS + "/{id}/change")
  ModelAndView edit(@PathVariable MovementId id, Actor actor, Form form) {
    return Pages.page(
        "movement/launch/edit", models.changing(actor, movements.led(actor, id), form));
  }

  @PostMapping(ADDRESS + "/{id}/change")
  @FormPage(ADDRESS + "/{id}/change")
  ModelAndView change(@PathVariable MovementId id, Actor actor, Form form) {
    var _ = movements.led(actor, id);
    var draft = forms.draft(form, id);
    var version = form.whole("version", 1, 1_000_000);
    form.check();
    movements.change(actor, draft, version);
    return changed(id, "movement.notice.changed");
  }

  @PostMapping(ADDRESS + "/{id}/goals")
  @FormPage(ADDRESS + "/{id}")
  ModelAndView aim(@PathVariable MovementId id, Actor actor, Form form) {
    var _ = movements.led(actor, id);
    var goal = forms.goal(form);
    form.check();
    movements.aim(actor, id, goal);
    return changed(id, "movement.notice.goal");
  }

  @PostMapping(ADDRESS + "/{id}/goals/remove")
  @FormPage(ADDRESS + "/{id}")
  ModelAndView drop(@PathVariable MovementId id, Actor actor, Form form) {
    var goal = form.id("goal");
    form.check();
    movements.drop(actor, id, goal);
    return changed(id, "movement.notice.goal-removed");
  }

  @PostMapping(ADDRESS + "/{id}/tasks")
  @FormPage(ADDRESS + "/{id}")
  ModelAndView plan(@PathVariable MovementId id, Actor actor, Form form) {
    var task = forms.task(form, movements.led(actor, id));
    form.check();
    movements.plan(actor, id, task);
    return changed(id, "movement.notice.task");
  }

  @PostMapping(ADDRESS + "/{id}/tasks/{task}")
  @FormPage(ADDRESS + "/{id}")
  ModelAndView tell(@PathVariable MovementId id, @PathVariable UUID task, Actor actor, Form form) {
    var state = form.choice("state", TaskState.class);
    var note = form.lines("note", 1000);
    form.check();
    movements.tell(actor, id, task, state, note);
    return changed(id, "movement.notice.task-told");
  }

  @PostMapping(ADDRESS + "/{id}/answer")
  @FormPage(ADDRESS + "/{id}")
  ModelAndView answer(@PathVariable MovementId id, Actor actor, Form form) {
    var unit = UnitId.of(form.id("unit"));
    var terms = form.whole("terms", 1, 1_000_000);
    var answer = form.choice("answer", Answer.class);
    var reason = form.lineOrEmpty("reason", 500);
    form.check();
    movements.answer(actor, id, unit, terms, answer == Answer.YES, reason);
    return changed(id, "movement.notice.answered");
  }

  /// What a partner says.
  enum Answer {
    YES,
    NO
  }

  @PostMapping(ADDRESS + "/{id}/launch")
  @FormPage(ADDRESS + "/{id}")
  ModelAndView launch(@PathVariable MovementId id, Actor actor, Form form) {
    var version = form.whole("version", 1, 1_000_000);
    form.check();
    movements.launch(actor, id, version);
    return changed(id, "movement.notice.launched");
  }

  @PostMapping(ADDRESS + "/{id}/end")
  @FormPage(ADDRESS + "/{id}")
  ModelAndView end(@PathVariable MovementId id, Actor actor, Form form) {
    var words = form.lines("came-of-it", 4000);
    if (words.isEmpty() && form.refusal("came-of-it").isEmpty()) {
      form.refuse("came-of-it", "needed");
    }
    form.check();
    movements.end(actor, id, words);
    return changed(id, "movement.notice.ended");
  }

  private Movement get(Actor actor, MovementId id) {
    return movements.get(actor, id);
  }

  private static ModelAndView changed(MovementId id, String notice) {
    return Pages.changed(ADDRESS + "/" + id, notice);
  }
}
