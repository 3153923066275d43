package org.chungtay.care.turn;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.NotYourTurn;
import org.chungtay.care.Rules;
import org.chungtay.care.TurnId;
import org.chungtay.care.TurnOver;
import org.chungtay.care.TurnTaken;
import org.chungtay.care.notice.Leading;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Audit;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// "I can't be there": the group is asked, then its sister group, and whoever says yes first has
/// the turn. The turn's row is held from the first look to the last write, so of two who say yes at
/// once one is told who was quicker.
@Service
@Transactional
public class StandingIn {
  private final Turns turns;
  private final StandInRows rows;
  private final TurnNews news;
  private final Rules rules;
  private final Leading leading;
  private final People people;
  private final Audit audit;
  private final CityClock clock;

  StandingIn(
      Turns turns,
      StandInRows rows,
      TurnNews news,
      Rules rules,
      Leading leading,
      People people,
      Audit audit,
      CityClock clock) {
    this.turns = turns;
    this.rows = rows;
    this.news = news;
    this.rules = rules;
    this.leading = leading;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  /// What is open or was taken of these turns.
  @Transactional(readOnly = true)
  public List<StandInCall> of(List<Turn> turns) {
    return rows.of(turns.stream().map(Turn::id).toList());
  }

  /// What somebody could say yes to.
  @Transactional(readOnly = true)
  public List<StandInCall> openTo(PersonId person) {
    return rows.openTo(person, clock.today());
  }

  /// Said by who is expected, or by a leader for somebody without a phone. Saying it twice asks
  /// once. A stand-in who cannot come after all asks for another one.
  public void cannot(Actor actor, TurnId id) {
    var turn = turns.hold(id);
    requireHolder(actor, turn);
    if (turn.state() != Turn.State.DUE || turn.day().isBefore(clock.today())) {
      throw new TurnOver();
    }
    var before = current(turn);
    if (before.filter(one -> one.state() == StandInCall.State.OPEN).isPresent()) {
      return;
    }
    before.ifPresent(one -> {
      rows.close(one, StandInCall.State.OVER);
      rows.standIn(turn, Optional.empty(), Optional.empty());
    });
    var now = clock.now();
    var hours = rules.on("stand-in-hours", clock.today());
    rows.ask(turn, actor.person(), now, now.plus(Duration.ofHours(hours)))
        .ifPresent(call -> {
          news.askGroup(turn, call);
          audit.did(actor, "care.stand-in-asked", id.value(), told(turn));
        });
  }

  /// "I can come after all", as long as nobody has said yes.
  public void canAgain(Actor actor, TurnId id) {
    var turn = turns.hold(id);
    var open = current(turn);
    if (open.isEmpty()) {
      return;
    }
    if (!open.get().askedBy().equals(actor.person())) {
      requireHolder(actor, turn);
    }
    if (open.get().state() == StandInCall.State.TAKEN) {
      throw new TurnTaken(name(open.get().takenBy()));
    }
    rows.close(open.get(), StandInCall.State.WITHDRAWN);
    audit.did(actor, "care.stand-in-withdrawn", id.value(), told(turn));
  }

  /// Saying yes twice is saying it once.
  public void take(Actor actor, UUID id) {
    var asked = rows.find(id).orElseThrow(() -> new NotFound("call"));
    var turn = turns.hold(asked.turn());
    var call = rows.hold(id).orElseThrow(() -> new NotFound("call"));
    if (call.state() == StandInCall.State.TAKEN) {
      if (call.takenBy().equals(Optional.of(actor.person()))) {
        return;
      }
      throw new TurnTaken(name(call.takenBy()));
    }
    if (call.state() != StandInCall.State.OPEN || turn.state() != Turn.State.DUE) {
      throw new TurnOver();
    }
    var unit =
        rows.through(actor.person(), turn, call, clock.today()).orElseThrow(NotYourTurn::new);
    rows.take(call, turn, actor.person(), unit, clock.now());
    news.taken(turn, call, actor);
    audit.did(actor, "care.stand-in-taken", turn.id().value(), told(turn));
  }

  /// A turn as somebody saw it: who was expected.
  public record Seen(TurnId turn, PersonId holder) {}

  /// A leader changes who comes on two turns of one group. Asking twice changes it once; what
  /// somebody else has changed meanwhile is looked at again.
  public void swap(Actor leader, Seen one, Seen other) {
    if (one.turn().equals(other.turn())) {
      return;
    }
    var first = one.turn().value().compareTo(other.turn().value()) < 0 ? one : other;
    var second = first.equals(one) ? other : one;
    var a = turns.hold(first.turn());
    leading.require(leader, a.adoption(), a.unit());
    var b = turns.hold(second.turn());
    if (!a.adoption().equals(b.adoption())) {
      throw new NotFound("turn");
    }
    if (a.heldBy(second.holder()) && b.heldBy(first.holder())) {
      return;
    }
    if (!swappable(a, first) || !swappable(b, second)) {
      throw new TurnOver();
    }
    List.of(a, b)
        .forEach(turn -> current(turn).ifPresent(call -> rows.close(call, StandInCall.State.OVER)));
    rows.assign(a, second.holder());
    rows.assign(b, first.holder());
    rows.swapped(leader.person(), a, b, clock.now());
    audit.did(leader, "care.turns-swapped", a.id().value(), told(a));
  }

  private boolean swappable(Turn turn, Seen seen) {
    return turn.state() == Turn.State.DUE
        && !turn.day().isBefore(clock.today())
        && turn.heldBy(seen.holder());
  }

  private Optional<StandInCall> current(Turn turn) {
    return rows.of(List.of(turn.id())).stream().findFirst();
  }

  private void requireHolder(Actor actor, Turn turn) {
    if (!turn.heldBy(actor.person()) && !leading.leads(actor, turn.adoption(), turn.unit())) {
      throw new NotYourTurn();
    }
  }

  private String name(Optional<PersonId> person) {
    return person.flatMap(people::find).map(People.Person::name).orElse("");
  }

  private static Map<String, String> told(Turn turn) {
    return Map.of("place", turn.place().toString(), "day", turn.day().toString());
  }
}
