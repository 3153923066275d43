package org.chungtay.care.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.care.Rules;
import org.chungtay.care.standing.Standings;
import org.chungtay.care.turn.Turn;
import org.chungtay.care.turn.Turns;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Source;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whether a round that was just sent counts at once or waits for a second person.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RoundCounting {
  private final RoundRows rows;
  private final RoundWrites writes;
  private final Oddities oddities;
  private final SampleSeeds seeds;
  private final Turns turns;
  private final Standings standings;
  private final RoundBook book;
  private final Outcomes outcomes;
  private final Rules rules;
  private final Audit audit;
  private final CityClock clock;

  RoundCounting(
      RoundRows rows,
      RoundWrites writes,
      Oddities oddities,
      SampleSeeds seeds,
      Turns turns,
      Standings standings,
      RoundBook book,
      Outcomes outcomes,
      Rules rules,
      Audit audit,
      CityClock clock) {
    this.rows = rows;
    this.writes = writes;
    this.oddities = oddities;
    this.seeds = seeds;
    this.turns = turns;
    this.standings = standings;
    this.book = book;
    this.outcomes = outcomes;
    this.rules = rules;
    this.audit = audit;
    this.clock = clock;
  }

  Round judge(Actor actor, Round round, Optional<Turn> turn) {
    var odd = new ArrayList<>(oddities.of(round));
    if (rows.first(round)) {
      odd.add(Round.Odd.NEW_GROUP);
    }
    if (rows.takenBackBefore(round)) {
      odd.add(Round.Odd.SENT_AGAIN);
    }
    var percent = rules.on("sample-percent", round.day());
    var drawn = Sample.drawn(seeds.of(round.day()), round.id(), percent);
    var sampled = drawn || !odd.isEmpty();
    var unreminded =
        turn.map(one -> one.reminded().isEmpty() && one.state() == Turn.State.DUE).orElse(true)
            && !rows.remindedByLadder(round);
    writes.judged(round, sampled, odd, unreminded);
    turn.ifPresent(one -> turns.keep(one, round.id().value(), round.day()));
    var judged = rows.get(round.id());
    if (!sampled) {
      count(actor, List.of(judged));
    }
    standings.refresh(List.of(round.place()), clock.today());
    audit.did(actor, "care.round-done", round.id().value(), told(round));
    return judged;
  }

  /// Into the book. What was entered late takes the lapses back that came of its turns meanwhile.
  void count(Actor actor, List<Round> rounds) {
    outcomes.post(actor, book.postings(rounds));
    rows.lapsesAfter(rounds)
        .forEach(lapse ->
            outcomes.reverse(actor, new Source("care-lapse", lapse), clock.today().toString()));
  }

  /// A round that is taken back leaves its week to another one that counts.
  void passOnWeek(Actor actor, Round gone) {
    rows.heirOfWeek(gone)
        .map(rows::get)
        .ifPresent(heir -> {
          outcomes.reverse(actor, OutcomeOfRound.source(heir), gone.day().toString());
          outcomes.post(actor, book.withItsWeek(heir));
        });
  }

  private static Map<String, String> told(Round round) {
    return Map.of("place", round.place().toString(), "day", round.day().toString());
  }
}
