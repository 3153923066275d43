package org.chungtay.organization.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;
import org.chungtay.organization.intake.Intake.Answers;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Limited;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Lists on their way in. Which right is needed depends on the kind of list, so it is asked in the
/// service alone.
@Controller
@SignedIn
class IntakePages {
  private static final LocalDate EARLIEST = LocalDate.of(1930, 1, 1);
  private static final int MOST_COLUMNS = IntakeFiles.BOUNDS.columns();

  private final Intakes intakes;
  private final IntakeModels models;
  private final DecidedLines decisions;
  private final CityClock clock;

  IntakePages(Intakes intakes, IntakeModels models, DecidedLines decisions, CityClock clock) {
    this.intakes = intakes;
    this.models = models;
    this.decisions = decisions;
    this.clock = clock;
  }

  @GetMapping("/units/{id}/lists")
  ModelAndView list(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String kind, Actor actor, Form form) {
    return Pages.page("organization/intake/list", models.list(actor, UnitId.of(id), kind, form));
  }

  /// Limited, because a list tells which numbers are known.
  @Limited(calls = 60, minutes = 60)
  @PostMapping("/units/{id}/lists")
  @FormPage("/units/{id}/lists")
  ModelAndView send(
      @PathVariable UUID id,
      Actor actor,
      Form form,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
      throws IOException {
    var unit = UnitId.of(id);
    var _ = intakes.kinds(actor, unit);
    var kind = form.choice("kind", IntakeKind.class);
    var intake = form.id("id");
    if (file == null || file.isEmpty()) {
      form.refuse("file", "needed");
    }
    form.check();
    var sent = Optional.ofNullable(file).orElseThrow();
    var name = Optional.ofNullable(sent.getOriginalFilename()).orElse("");
    intakes.send(actor, intake, unit, kind, name, sent.getBytes());
    return Pages.goTo("/lists/" + intake);
  }

  @GetMapping("/lists/{id}")
  ModelAndView show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int page,
      Actor actor,
      Form form) {
    var intake = intakes.get(actor, id);
    if (intake.state() == IntakeState.SENT && !intake.hands().forgotten()) {
      return Pages.page("organization/intake/columns", models.columns(intake, form));
    }
    var query = IntakeReport.Query.of(outcome, q, page);
    return Pages.page("organization/intake/show", models.show(actor, intake, query, form));
  }

  @PostMapping("/lists/{id}/columns")
  @FormPage("/lists/{id}")
  ModelAndView columns(@PathVariable UUID id, Actor actor, Form form) {
    var intake = intakes.get(actor, id);
    var columns = named(intake, form);
    var since = form.dayIfGiven("since", EARLIEST, clock.today()).orElseGet(clock::today);
    var words =
        form.ticked("consent") && columns.has(IntakeField.PHONE)
            ? Optional.of(form.value("words"))
            : Optional.<String>empty();
    if (words.isPresent() && !words.get().equals(models.words())) {
      form.refuse("consent", "consent-outdated");
    }
    form.check();
    intakes.answer(actor, id, new Answers(columns, since, words, form.ticked("guardians")));
    return Pages.goTo("/lists/" + id);
  }

  /// Each column may mean one thing, and each thing stands in one column.
  private static Columns named(Intake intake, Form form) {
    var positions = new EnumMap<IntakeField, Integer>(IntakeField.class);
    for (int column = 0; column < MOST_COLUMNS; column++) {
      var name = "column-" + column;
      if (form.lineOrEmpty(name, 40).isEmpty()) {
        continue;
      }
      var field = form.choice(name, IntakeField.class);
      if (form.refusal(name).isPresent()) {
        continue;
      }
      if (!intake.kind().fields().contains(field)) {
        form.refuse(name, "not-a-choice");
      } else if (positions.putIfAbsent(field, column) != null) {
        form.refuse(name, "column-named-twice");
      }
    }
    if (!positions.keySet().containsAll(intake.kind().needed())) {
      form.refuse("column-0", "column-needed");
    }
    return new Columns(positions);
  }

  @PostMapping("/lists/{id}/columns-again")
  ModelAndView columnsAgain(@PathVariable UUID id, Actor actor) {
    intakes.nameColumnsAgain(actor, id);
    return Pages.goTo("/lists/" + id);
  }

  @PostMapping("/lists/{id}/decide")
  @FormPage("/lists/{id}")
  ModelAndView decide(@PathVariable UUID id, Actor actor, Form form) {
    int line = form.whole("line", 1, Integer.MAX_VALUE);
    var choice = form.line("choice", 40);
    var all = form.ticked("all");
    form.check();
    decisions.decide(actor, id, line, choice, all);
    return Pages.changed("/lists/" + id + "?outcome=doubtful", "organization.notice.line-decided");
  }

  @PostMapping("/lists/{id}/reconsider")
  @FormPage("/lists/{id}")
  ModelAndView reconsider(@PathVariable UUID id, Actor actor, Form form) {
    int line = form.whole("line", 1, Integer.MAX_VALUE);
    form.check();
    decisions.reconsider(actor, id, line);
    return Pages.changed(
        "/lists/" + id + "?outcome=doubtful", "organization.notice.line-open-again");
  }

  @PostMapping("/lists/{id}/apply")
  @FormPage("/lists/{id}")
  ModelAndView apply(@PathVariable UUID id, Actor actor) {
    intakes.apply(actor, id);
    return Pages.goTo("/lists/" + id);
  }

  @PostMapping("/lists/{id}/agree")
  @FormPage("/lists/{id}")
  ModelAndView agree(@PathVariable UUID id, Actor actor) {
    intakes.agree(actor, id);
    return Pages.goTo("/lists/" + id);
  }

  @PostMapping("/lists/{id}/send-back")
  @FormPage("/lists/{id}")
  ModelAndView sendBack(@PathVariable UUID id, Actor actor) {
    intakes.sendBack(actor, id);
    return Pages.changed("/lists/" + id, "organization.notice.list-sent-back");
  }

  @PostMapping("/lists/{id}/take-back")
  @FormPage("/lists/{id}")
  ModelAndView takeBack(@PathVariable UUID id, Actor actor) {
    intakes.takeBack(actor, id);
    return Pages.goTo("/lists/" + id);
  }

  @PostMapping("/lists/{id}/discard")
  @FormPage("/lists/{id}")
  ModelAndView discard(@PathVariable UUID id, Actor actor) {
    var intake = intakes.get(actor, id);
    intakes.discard(actor, id);
    return Pages.changed(
        "/units/" + intake.unit() + "/lists?kind=" + intake.kind().code(),
        "organization.notice.list-discarded");
  }
}
