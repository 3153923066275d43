package org.chungtay.care.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.Caring;
import org.chungtay.care.RoundId;
import org.chungtay.care.adopt.Adopting;
import org.chungtay.care.adopt.Wish;
import org.chungtay.care.amnesty.Amnesties;
import org.chungtay.care.ladder.Ladder;
import org.chungtay.care.round.NewRound;
import org.chungtay.care.round.Round;
import org.chungtay.care.round.RoundDecisions;
import org.chungtay.care.round.Rounds;
import org.chungtay.care.survival.Reckoning;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.care.turn.Turn;
import org.chungtay.care.turn.TurnRounds;
import org.chungtay.care.turn.Turns;
import org.chungtay.identity.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

@Component
class CaringByRules implements Caring {
  private final Adopting adopting;
  private final Turns turns;
  private final TurnRounds jobs;
  private final Rounds rounds;
  private final RoundDecisions decisions;
  private final Amnesties amnesties;
  private final Ladder ladder;
  private final Reckoning reckoning;

  CaringByRules(
      Adopting adopting,
      Turns turns,
      TurnRounds jobs,
      Rounds rounds,
      RoundDecisions decisions,
      Amnesties amnesties,
      Ladder ladder,
      Reckoning reckoning) {
    this.adopting = adopting;
    this.turns = turns;
    this.jobs = jobs;
    this.rounds = rounds;
    this.decisions = decisions;
    this.amnesties = amnesties;
    this.ladder = ladder;
    this.reckoning = reckoning;
  }

  @Override
  public void ask(Actor leader, Wanted wanted) {
    adopting.ask(
        leader,
        new Wish(
            wanted.id(),
            wanted.place(),
            wanted.group(),
            wanted.sister(),
            Optional.empty(),
            wanted.since(),
            wanted.rule(),
            DaysOff.KEEP,
            wanted.moment(),
            wanted.bring(),
            wanted.rota(),
            wanted.duties().stream().map(words -> new Wish.Duty(words, Optional.empty())).toList(),
            Optional.empty()));
  }

  @Override
  public void accept(Actor officer, AdoptionId adoption) {
    adopting.accept(officer, adoption);
  }

  @Override
  @Transactional(readOnly = true)
  public List<OnTurn> turns(AdoptionId adoption, LocalDate from, LocalDate to) {
    return turns.of(adoption, from, to).stream()
        .map(turn ->
            new OnTurn(turn.id(), turn.day(), turn.holder(), turn.state() == Turn.State.DUE))
        .toList();
  }

  @Override
  public boolean done(Actor actor, Done done) {
    List<MultipartFile> after = done.photo().<MultipartFile>map(SentPicture::new).stream().toList();
    try {
      var round =
          rounds.send(
              actor,
              new NewRound(
                  done.id(),
                  done.adoption(),
                  Optional.of(done.turn()),
                  actor.person(),
                  done.day(),
                  done.ticked(),
                  "",
                  Optional.empty(),
                  List.of(),
                  after));
      return round.state() == Round.State.SENT;
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  @Override
  public void confirm(Actor officer, RoundId round) {
    decisions.confirm(officer, round);
  }

  @Override
  @Transactional
  public void spare(Actor declares, Actor approves, Spared spared) {
    amnesties.declare(
        declares,
        new Amnesties.Declared(
            spared.id(),
            spared.unit(),
            spared.areas(),
            spared.firstDay(),
            spared.lastDay(),
            spared.words()));
    amnesties.approve(approves, spared.id());
  }

  @Override
  public void goOn() {
    jobs.writeAhead();
    var _ = ladder.run();
    reckoning.anew();
  }
}
