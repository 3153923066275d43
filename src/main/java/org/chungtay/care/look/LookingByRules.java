package org.chungtay.care.look;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chungtay.care.Looking;
import org.chungtay.care.lot.PairRows;
import org.chungtay.care.lot.PublicLots;
import org.chungtay.identity.Actor;
import org.chungtay.organization.UnitId;
import org.chungtay.place.PlaceId;
import org.chungtay.place.Places;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.time.CityClock;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class LookingByRules implements Looking {
  private final PublicLots lots;
  private final PairRows pairs;
  private final Looks looks;
  private final Places places;
  private final CityClock clock;

  LookingByRules(PublicLots lots, PairRows pairs, Looks looks, Places places, CityClock clock) {
    this.lots = lots;
    this.pairs = pairs;
    this.looks = looks;
    this.places = places;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Optional<LocalDate> freeze() {
    lots.freeze();
    return lots.find(clock.today().withDayOfMonth(1)).map(draw -> draw.numberDay());
  }

  @Override
  @Transactional
  public void number(Actor officer, LocalDate month, UnitId unit, String digits) {
    var draw = lots.get(month);
    if (!digits.matches("[0-9]{" + draw.digits() + "}")) {
      throw new InvalidInput("number", "not-the-digits");
    }
    if (lots.enter(officer, month, unit, digits) == PublicLots.Entered.SURE) {
      lots.draw(month);
    }
  }

  @Override
  @Transactional(readOnly = true)
  public List<Pair> pairs(LocalDate month) {
    return pairs.drawn(month).stream()
        .map(pair ->
            new Pair(PlaceId.of(pair.place()), UnitId.of(pair.of()), pair.unit().map(UnitId::of)))
        .toList();
  }

  @Override
  @Transactional
  public void look(Actor actor, LocalDate month, Seen seen) {
    var line = looks.get(actor, month, seen.place().value());
    var asked =
        places.kind(line.kind()).stream()
            .flatMap(kind -> kind.checks().stream())
            .map(Places.Check::code)
            .toList();
    if (!asked.containsAll(seen.well())) {
      throw new InvalidInput("well", "not-a-choice");
    }
    looks.send(
        actor,
        line,
        new LookRows.Sent(asked, seen.well(), seen.words()),
        seen.id(),
        seen.photo().map(LookingByRules::picture));
  }

  private static InputStreamSource picture(byte[] bytes) {
    return new ByteArrayResource(bytes);
  }

  @Override
  @Transactional
  public void answer(Actor actor, LocalDate month, PlaceId place, String words) {
    if (words.isEmpty()) {
      throw new InvalidInput("answer", "needed");
    }
    looks.answer(actor, looks.get(actor, month, place.value()), words);
  }
}
