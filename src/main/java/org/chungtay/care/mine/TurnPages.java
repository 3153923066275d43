package org.chungtay.care.mine;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.RoundId;
import org.chungtay.care.TurnId;
import org.chungtay.care.round.NewRound;
import org.chungtay.care.round.RoundDecisions;
import org.chungtay.care.round.Rounds;
import org.chungtay.care.turn.StandingIn;
import org.chungtay.care.turn.Turn;
import org.chungtay.care.turn.Turns;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.place.Inventory;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.shared.web.FormPage;
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

/// Done, or "I can't be there": one tap each.
@Controller
@SignedIn
class TurnPages {
  private static final String MINE = "/my/turns";
  private static final int DAYS_BACK = 7;
  private static final int LONGEST_NOTE = 2000;
  private static final int MOST_PLANTS = 1_000_000;

  private final TurnReads reads;
  private final Turns turns;
  private final StandingIn standingIn;
  private final Rounds rounds;
  private final RoundDecisions decisions;
  private final CityClock clock;
  private final Inventory inventory;

  TurnPages(
      TurnReads reads,
      Turns turns,
      StandingIn standingIn,
      Rounds rounds,
      RoundDecisions decisions,
      CityClock clock,
      Inventory inventory) {
    this.reads = reads;
    this.turns = turns;
    this.standingIn = standingIn;
    this.rounds = rounds;
    this.decisions = decisions;
    this.clock = clock;
    this.inventory = inventory;
  }

  @GetMapping(MINE)
  ModelAndView show(Actor actor, Form form) {
    return Pages.page("care/mine/turns", reads.turns(actor, form));
  }

  @PostMapping(MINE + "/{id}/cannot")
  @FormPage(MINE)
  ModelAndView cannot(Actor actor, @PathVariable TurnId id, Form form) {
    standingIn.cannot(actor, id);
    return Pages.changed(MINE, "care.mine.notice.asked");
  }

  @PostMapping(MINE + "/{id}/can")
  @FormPage(MINE)
  ModelAndView can(Actor actor, @PathVariable TurnId id, Form form) {
    standingIn.canAgain(actor, id);
    return Pages.changed(MINE, "care.mine.notice.can");
  }

  @PostMapping(MINE + "/calls/{id}/take")
  @FormPage(MINE)
  ModelAndView take(Actor actor, @PathVariable UUID id, Form form) {
    standingIn.take(actor, id);
    return Pages.changed(MINE, "care.mine.notice.taken");
  }

  @GetMapping(MINE + "/{id}/done")
  ModelAndView done(Actor actor, @PathVariable TurnId id, Form form) {
    return Pages.page("care/mine/done", reads.done(actor, turns.get(id), form));
  }

  @PostMapping(MINE + "/{id}/done")
  @FormPage(MINE + "/{id}/done")
  ModelAndView send(
      Actor actor,
      @PathVariable TurnId id,
      @RequestParam(name = "before", required = false) @Nullable List<MultipartFile> before,
      @RequestParam(name = "after", required = false) @Nullable List<MultipartFile> after,
      Form form)
      throws IOException {
    var sent = rounds.send(actor, read(actor, turns.get(id), form, given(before), given(after)));
    return Pages.changed(
        "/care/rounds/" + sent.id(),
        sent.sampled() ? "care.round.notice.looked-at" : "care.round.notice.counts");
  }

  /// A browser without scripts may send the form without its files.
  private static List<MultipartFile> given(@Nullable List<MultipartFile> pictures) {
    return pictures == null ? List.of() : pictures;
  }

  private NewRound read(
      Actor actor, Turn turn, Form form, List<MultipartFile> before, List<MultipartFile> after) {
    var today = clock.today();
    var round = RoundId.of(form.id("id"));
    var who = form.idIfGiven("who").map(PersonId::of).orElse(actor.person());
    var day = form.dayIfGiven("day", today.minusDays(DAYS_BACK), today).orElse(today);
    var note = form.lines("note", LONGEST_NOTE);
    var plants = form.wholeIfGiven("plants", 0, MOST_PLANTS);
    var alive = alive(turn, form);
    form.check();
    return new NewRound(
        round,
        turn.adoption(),
        Optional.of(turn.id()),
        who,
        day,
        form.values("check"),
        note,
        plants,
        before,
        after,
        alive);
  }

  /// Of the species that were planted there, those that somebody counted.
  private Map<String, Integer> alive(Turn turn, Form form) {
    var alive = new LinkedHashMap<String, Integer>();
    inventory
        .of(turn.place())
        .forEach(stock ->
            form.wholeIfGiven("alive-" + stock.species().code(), 0, MOST_PLANTS)
                .ifPresent(count -> alive.put(stock.species().code(), count)));
    return alive;
  }

  @PostMapping(MINE + "/rounds/{id}/undo")
  @FormPage(MINE)
  ModelAndView undo(Actor actor, @PathVariable RoundId id, Form form) {
    decisions.withdraw(actor, id);
    return Pages.changed(MINE, "care.mine.notice.undone");
  }
}
