package org.chungtay.care.work;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.RoundId;
import org.chungtay.care.adopt.Adopting;
import org.chungtay.care.round.RoundDecisions;
import org.chungtay.care.work.WorkModel.Kind;
import org.chungtay.identity.Actor;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
import org.chungtay.shared.web.Needs;
import org.chungtay.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The officer's desk of care.
@Controller
@Needs("care.confirm")
class WorkPages {
  private static final String WORK = "/care/work";
  private static final int SIZE = 25;
  private static final int MOST_AT_ONCE = 100;
  private static final int LONGEST_REASON = 500;

  private final WorkReads reads;
  private final Adopting adopting;
  private final RoundDecisions decisions;
  private final ManyRounds many;

  WorkPages(WorkReads reads, Adopting adopting, RoundDecisions decisions, ManyRounds many) {
    this.reads = reads;
    this.adopting = adopting;
    this.decisions = decisions;
    this.many = many;
  }

  @GetMapping(WORK)
  ModelAndView show(
      Actor officer,
      @RequestParam(name = "kind", defaultValue = "") String kind,
      @RequestParam(name = "page", defaultValue = "0") String page,
      Form form) {
    var counts = reads.counts(officer);
    var wanted =
        Arrays.stream(Kind.values())
            .filter(one -> one.code().equals(kind))
            .findFirst()
            .orElseGet(() -> firstThatWaits(counts));
    var pages = (int) Math.max(1, Math.ceilDiv(counts.getOrDefault(wanted, 0L), SIZE));
    var asked = Paging.asked(page);
    var number = Math.min(asked, pages - 1);
    var waiting = reads.waiting(officer, wanted, number, SIZE);
    return Pages.page(
        "care/work/work", new WorkModel(form, wanted, waiting, number, pages, counts));
  }

  private static Kind firstThatWaits(Map<Kind, Long> counts) {
    return Arrays.stream(Kind.values())
        .filter(kind -> counts.getOrDefault(kind, 0L) > 0)
        .findFirst()
        .orElse(Kind.ADOPTIONS);
  }

  @PostMapping(WORK + "/adoptions/{id}/accept")
  @FormPage(WORK)
  ModelAndView accept(Actor officer, @PathVariable AdoptionId id, Form form) {
    adopting.accept(officer, id);
    return Pages.changed(WORK, "care.work.notice.accepted");
  }

  @PostMapping(WORK + "/adoptions/{id}/refuse")
  @FormPage(WORK)
  ModelAndView refuse(Actor officer, @PathVariable AdoptionId id, Form form) {
    var reason = form.line("reason", LONGEST_REASON);
    form.check();
    adopting.refuse(officer, id, reason);
    return Pages.changed(WORK, "care.work.notice.refused");
  }

  /// Many at once, each by itself; what somebody has to look at first stays and is named.
  @PostMapping(WORK + "/rounds/confirm")
  @FormPage(WORK)
  ModelAndView confirm(Actor officer, Form form) {
    return Pages.changed(WORK + "?kind=rounds", many.confirm(officer, chosen(form)));
  }

  private static List<RoundId> chosen(Form form) {
    var chosen = form.ids("round").stream().distinct().sorted().toList();
    if (chosen.isEmpty() && form.refusals().isEmpty()) {
      form.refuse("round", "needed");
    }
    if (chosen.size() > MOST_AT_ONCE) {
      form.refuse("round", "too-many-rounds");
    }
    form.check();
    return chosen.stream().map(RoundId::of).toList();
  }

  @PostMapping(WORK + "/photos/release")
  @FormPage(WORK)
  ModelAndView release(Actor officer, Form form) {
    decisions.release(officer, chosen(form));
    return Pages.changed(WORK + "?kind=photos", "care.work.notice.released");
  }
}
