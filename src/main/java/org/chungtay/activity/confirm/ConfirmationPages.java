package org.chungtay.activity.confirm;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.AlreadyDecided;
import org.chungtay.activity.Duties;
import org.chungtay.activity.Reporting;
import org.chungtay.identity.Actor;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.chungtay.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Looking at a report and deciding on it. After each decision the next report that waits is shown,
/// so that forty of them are one sitting.
@Controller
@Needs("activity.confirm")
class ConfirmationPages {
  private static final int LONGEST_REASON = 1000;
  private static final String BENCH = "/workbench";

  private final ConfirmationReads reads;
  private final Reporting reporting;
  private final ReturnReasons reasons;
  private final Duties duties;

  ConfirmationPages(
      ConfirmationReads reads, Reporting reporting, ReturnReasons reasons, Duties duties) {
    this.reads = reads;
    this.reasons = reasons;
    this.reporting = reporting;
    this.duties = duties;
  }

  @GetMapping("/activities/{id}/confirmation")
  ModelAndView look(
      Actor officer,
      @PathVariable ActivityId id,
      @RequestParam Map<String, String> asked,
      Form form) {
    return Pages.page(
        "activity/confirm/confirmation", reads.model(officer, id, sitting(asked), form));
  }

  @PostMapping("/activities/{id}/confirmation")
  @FormPage("/activities/{id}/confirmation")
  ModelAndView confirm(
      Actor officer,
      @PathVariable ActivityId id,
      @RequestParam Map<String, String> asked,
      Form form) {
    var revision = form.whole("revision", 1, Integer.MAX_VALUE);
    form.check();
    return decided(
        officer,
        id,
        sitting(asked),
        () -> reporting.confirm(officer, id, revision),
        "activity.confirm.notice.confirmed");
  }

  @PostMapping("/activities/{id}/return")
  @FormPage("/activities/{id}/confirmation")
  ModelAndView sendBack(
      Actor officer,
      @PathVariable ActivityId id,
      @RequestParam Map<String, String> asked,
      Form form) {
    var revision = form.whole("revision", 1, Integer.MAX_VALUE);
    var reason = reason(form);
    form.check();
    return decided(
        officer,
        id,
        sitting(asked),
        () -> {
          reporting.sendBack(officer, id, revision, reason);
          if (form.ticked("keep")) {
            reasons.keepIfThereIsRoom(officer, form.lines("reason", LONGEST_REASON / 2));
          }
        },
        "activity.confirm.notice.returned");
  }

  /// Only their own decision, which the service asks for beside the right.
  @SignedIn
  @PostMapping("/activities/{id}/take-back")
  @FormPage("/activities/{id}/confirmation")
  ModelAndView takeBack(
      Actor officer,
      @PathVariable ActivityId id,
      @RequestParam Map<String, String> asked,
      Form form) {
    var revision = form.whole("revision", 1, Integer.MAX_VALUE);
    form.check();
    reporting.takeBack(officer, id, revision);
    var place = reads.place(officer, id, sitting(asked));
    return Pages.changed(
        "/activities/"
            + id
            + "/confirmation"
            + place.map(at -> "?sitting=" + at.sitting().id()).orElse(""),
        "activity.confirm.notice.taken-back");
  }

  @PostMapping("/activities/{id}/reopen")
  @FormPage("/activities/{id}/confirmation")
  ModelAndView reopen(Actor officer, @PathVariable ActivityId id, Form form) {
    var reason = form.lines("reason", LONGEST_REASON);
    if (reason.isEmpty()) {
      form.refuse("reason", "needed");
    }
    form.check();
    reporting.reopen(officer, id, reason);
    return Pages.changed("/activities/" + id + "/confirmation", "activity.confirm.notice.reopened");
  }

  /// A frequent reason, words of one's own, or both.
  private static String reason(Form form) {
    var reason =
        Stream.of(
                form.lineOrEmpty("frequent", LONGEST_REASON / 2),
                form.lines("reason", LONGEST_REASON / 2))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n"));
    if (reason.isEmpty() && form.refusals().isEmpty()) {
      form.refuse("reason", "needed");
    }
    return reason;
  }

  /// Who goes through many is shown the next one of them, also when a colleague was quicker.
  private ModelAndView decided(
      Actor officer, ActivityId id, Optional<UUID> sitting, Runnable decision, String notice) {
    var place = reads.place(officer, id, sitting);
    try {
      decision.run();
    } catch (AlreadyDecided quicker) {
      return Pages.changed(
          place.orElseThrow(() -> quicker).onward(), "activity.confirm.notice.colleague");
    }
    return place.map(at -> Pages.goTo(at.onward())).orElseGet(() -> next(officer, id, notice));
  }

  private ModelAndView next(Actor officer, ActivityId decided, String notice) {
    Optional<ActivityId> next = duties.nextToConfirm(officer, Set.of(decided));
    return next.map(id -> Pages.changed("/activities/" + id + "/confirmation", notice + "-next"))
        .orElseGet(() -> Pages.changed(BENCH, notice));
  }

  /// What is no id names no sitting.
  private static Optional<UUID> sitting(Map<String, String> asked) {
    try {
      return Optional.ofNullable(asked.get("sitting")).map(UUID::fromString);
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
