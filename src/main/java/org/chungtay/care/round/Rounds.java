package org.chungtay.care.round;

import java.io.IOException;
import java.util.List;
import org.chungtay.care.NotYourTurn;
import org.chungtay.care.RoundClosed;
import org.chungtay.care.RoundId;
import org.chungtay.care.TurnId;
import org.chungtay.care.TurnOver;
import org.chungtay.care.adopt.Adoption;
import org.chungtay.care.adopt.AdoptionRows;
import org.chungtay.care.notice.Leading;
import org.chungtay.care.turn.Turn;
import org.chungtay.care.turn.Turns;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Actor;
import org.chungtay.identity.People;
import org.chungtay.identity.PersonId;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.place.Inventory;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/// Done, looked at by a second person where it was drawn or looks odd, and posted once. The
/// adoption's row is held throughout, so of two who close the same round one is told who did.
@Service
@Transactional
public class Rounds {
  /// So long a leader may enter what was done.
  static final int DAYS_AFTERWARDS = 7;

  private static final int MOST_PHOTOS = 6;

  private final AdoptionRows adoptions;
  private final RoundRows rows;
  private final RoundWrites writes;
  private final RoundCounting counting;
  private final Turns turns;
  private final Organizations organizations;
  private final Photos photos;
  private final Inventory inventory;
  private final Leading leading;
  private final People people;
  private final CityClock clock;

  Rounds(
      AdoptionRows adoptions,
      RoundRows rows,
      RoundWrites writes,
      RoundCounting counting,
      Turns turns,
      Organizations organizations,
      Photos photos,
      Inventory inventory,
      Leading leading,
      People people,
      CityClock clock) {
    this.adoptions = adoptions;
    this.rows = rows;
    this.writes = writes;
    this.counting = counting;
    this.turns = turns;
    this.organizations = organizations;
    this.photos = photos;
    this.inventory = inventory;
    this.leading = leading;
    this.people = people;
    this.clock = clock;
  }

  /// By somebody of the group or its sister; by a leader for others, also some days later.
  public Round send(Actor actor, NewRound sent) throws IOException {
    var adoption = adoptions.hold(sent.adoption());
    var before = rows.find(sent.id());
    if (before.isPresent()) {
      return again(actor, before.get());
    }
    var unit = requireMayEnter(actor, sent, adoption);
    if (!adoption.inForceOn(sent.day())) {
      throw new TurnOver();
    }
    refuseClosed(sent);
    var turn = turns.open(adoption.place(), adoption.id(), sent.day());
    writes.insert(actor, sent, adoption, unit, turn.map(Turn::id));
    if (!sent.alive().isEmpty()) {
      inventory.count(actor, adoption.place(), sent.id().value(), sent.day(), sent.alive());
    }
    add(actor, sent, adoption, sent.before(), "BEFORE");
    add(actor, sent, adoption, sent.after(), "AFTER");
    return counting.judge(actor, rows.get(sent.id()), turn);
  }

  private Round again(Actor actor, Round before) {
    if (!before.enteredBy().equals(actor.person())) {
      throw new RoundClosed(name(before.doneBy()));
    }
    return before;
  }

  /// Two leaders who close the same turn: the second one learns who did.
  private void refuseClosed(NewRound sent) {
    sent.turn()
        .map(turns::get)
        .filter(turn -> turn.state() == Turn.State.KEPT)
        .ifPresent(turn -> {
          throw new RoundClosed(name(keeper(turn.id())));
        });
  }

  private PersonId keeper(TurnId turn) {
    return rows.keeping(turn).map(Round::doneBy).orElseThrow(TurnOver::new);
  }

  private Unit requireMayEnter(Actor actor, NewRound sent, Adoption adoption) {
    var leads = leading.leads(actor, adoption.id(), adoption.unit());
    var self = sent.doneBy().equals(actor.person());
    var through = writes.through(sent.doneBy().value(), adoption, sent.day()).map(UnitId::of);
    if (!leads && (!self || through.isEmpty())) {
      throw new NotYourTurn();
    }
    if (!self && through.isEmpty()) {
      throw new InvalidInput("who", "not-in-the-group");
    }
    var today = clock.today();
    var earliest = leads ? today.minusDays(DAYS_AFTERWARDS) : today;
    if (sent.day().isAfter(today) || sent.day().isBefore(earliest)) {
      throw new InvalidInput("day", "round-day");
    }
    return organizations.get(through.orElse(adoption.unit()));
  }

  private void add(
      Actor actor, NewRound sent, Adoption adoption, List<MultipartFile> pictures, String moment)
      throws IOException {
    if (pictures.size() > MOST_PHOTOS) {
      throw new InvalidInput(moment.toLowerCase(java.util.Locale.ROOT), "too-many-photos");
    }
    for (var picture : pictures) {
      if (!picture.isEmpty()) {
        try (var bytes = picture.getInputStream()) {
          var stored = photos.add(actor, subject(sent.id()), bytes);
          writes.photo(adoption.place(), sent.id(), stored.id(), moment);
        }
      }
    }
  }

  private String name(PersonId person) {
    return people.find(person).map(People.Person::name).orElse("");
  }

  public static Subject subject(RoundId round) {
    return new Subject(RoundPhotos.KIND, round.value());
  }
}
