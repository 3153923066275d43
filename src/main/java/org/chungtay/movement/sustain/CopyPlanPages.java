package org.chungtay.movement.sustain;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.movement.CheckKind;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.ModelCopy;
import org.chungtay.movement.choice.NamesNobody;
import org.chungtay.movement.copy.KeptCopies;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.shared.web.Pages;
import org.chungtay.territory.AreaId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Where copies are accepted and withdrawn, and where officers say what they saw of them.
@Controller
@Needs("movements.lead")
class CopyPlanPages {
  private static final String ADDRESS = "/copy-plans";
  private static final String ONE = ADDRESS + "/{id}";
  private static final String SEEN = ONE + "/inspections";
  private static final int MOST_WAITING = 100;
  private static final int MOST_SEEN = 100_000;

  private final KeptCopies copies;
  private final Inspections inspections;
  private final CopyViews views;
  private final WaitingQuery waiting;
  private final CityClock clock;
  private final PageFactory pages;

  CopyPlanPages(
      KeptCopies copies,
      Inspections inspections,
      CopyViews views,
      WaitingQuery waiting,
      CityClock clock,
      PageFactory pages) {
    this.copies = copies;
    this.inspections = inspections;
    this.views = views;
    this.waiting = waiting;
    this.clock = clock;
    this.pages = pages;
  }

  @GetMapping(ADDRESS)
  ModelAndView waiting(Actor actor) {
    return Pages.page(
        "movement/sustain/waiting", new WaitingCopiesModel(waiting.of(actor, MOST_WAITING)));
  }

  @GetMapping(ONE)
  ModelAndView show(@PathVariable CopyId id, Actor actor, HttpServletRequest request, Form form) {
    return Pages.page(
        "movement/sustain/plan",
        views.of(pages.of(request), Optional.of(actor), get(actor, id), form, true));
  }

  private ModelCopy get(Actor actor, CopyId id) {
    var copy = copies.find(id).orElseThrow(() -> new NotFound("copy"));
    if (!copies.keeps(actor, copy)) {
      throw new Forbidden();
    }
    return copy;
  }

  @PostMapping(ONE + "/accept")
  @FormPage(ONE)
  ModelAndView accept(@PathVariable CopyId id, Actor actor) {
    copies.accept(actor, id);
    return changed(id, "movement.notice.copy-accepted");
  }

  @PostMapping(ONE + "/refuse")
  @FormPage(ONE)
  ModelAndView refuse(@PathVariable CopyId id, Actor actor, Form form) {
    var reason = form.line("reason", 500);
    form.check();
    copies.refuse(actor, id, reason);
    return changed(id, "movement.notice.copy-refused");
  }

  @PostMapping(ONE + "/withdraw")
  @FormPage(ONE)
  ModelAndView withdraw(@PathVariable CopyId id, Actor actor, Form form) {
    var reason = form.line("reason", 500);
    form.check();
    copies.withdraw(actor, id, reason);
    return changed(id, "movement.notice.copy-withdrawn");
  }

  @PostMapping(SEEN)
  @FormPage(ONE)
  ModelAndView inspect(
      @PathVariable CopyId id,
      Actor actor,
      @RequestParam(name = "photo", required = false) Optional<List<MultipartFile>> pictures,
      Form form)
      throws IOException {
    var copy = get(actor, id);
    var one = inspection(form, copy);
    form.check();
    inspections.send(actor, one, pictures.orElse(List.of()));
    return changed(id, "movement.notice.inspection-sent");
  }

  private Inspection inspection(Form form, ModelCopy copy) {
    var kind = form.choice("kind", CheckKind.class);
    var seen = form.whole("seen", 1, MOST_SEEN);
    var kept = kind == CheckKind.HEAD_COUNT ? seen : form.whole("kept", 0, MOST_SEEN);
    return new Inspection(
        form.id("id"),
        copy.id(),
        kind,
        form.day("day", copy.since(), clock.today()),
        AreaId.of(form.id("area")),
        seen,
        kept,
        NamesNobody.note(form, "note", 500),
        Inspection.State.SENT,
        "");
  }

  @PostMapping(SEEN + "/{inspection}/confirm")
  @FormPage(ONE)
  @Needs("movements.recognize")
  ModelAndView confirm(@PathVariable CopyId id, @PathVariable UUID inspection, Actor actor) {
    inspections.confirm(actor, inspection);
    return changed(id, "movement.notice.inspection-confirmed");
  }

  @PostMapping(SEEN + "/{inspection}/refuse")
  @FormPage(ONE)
  @Needs("movements.recognize")
  ModelAndView refuse(
      @PathVariable CopyId id, @PathVariable UUID inspection, Actor actor, Form form) {
    var reason = form.line("refusal", 500);
    form.check();
    inspections.refuse(actor, inspection, reason);
    return changed(id, "movement.notice.inspection-refused");
  }

  private static ModelAndView changed(CopyId id, String notice) {
    return Pages.changed(ADDRESS + "/" + id, notice);
  }
}
