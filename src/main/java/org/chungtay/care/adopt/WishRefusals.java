package org.chungtay.care.adopt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.care.adopt.Adoptability.Impossible;
import org.chungtay.care.adopt.Adoption.State;
import org.chungtay.identity.People;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.place.Places;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// Everything that speaks against a wish to adopt, at the field that it is about.
@Component
class WishRefusals {
  private final AdoptionRows rows;
  private final AdoptionCheck check;
  private final AdoptionWrites writes;
  private final Places places;
  private final Organizations organizations;
  private final People people;
  private final CityClock clock;

  WishRefusals(
      AdoptionRows rows,
      AdoptionCheck check,
      AdoptionWrites writes,
      Places places,
      Organizations organizations,
      People people,
      CityClock clock) {
    this.rows = rows;
    this.check = check;
    this.writes = writes;
    this.places = places;
    this.organizations = organizations;
    this.people = people;
    this.clock = clock;
  }

  List<FieldRefusal> refusals(Wish wish) {
    var refusals = new ArrayList<FieldRefusal>();
    var place = places.get(wish.place());
    if (check.of(place, wish.group(), wish.follows()) instanceof Impossible(var reasons)) {
      reasons.forEach(reason -> refusals.add(reason.refusal("group")));
    }
    wish.sister()
        .flatMap(sister -> sisterRefusal(wish, sister))
        .ifPresent(code -> refusals.add(new FieldRefusal("sister", code)));
    var members = new HashSet<>(writes.membersOf(wish.group(), clock.today()));
    if (!members.containsAll(wish.rota())) {
      refusals.add(new FieldRefusal("rota", "not-in-the-group"));
    }
    if (wish.successor().filter(one -> !members.contains(one)).isPresent()) {
      refusals.add(new FieldRefusal("successor", "not-in-the-group"));
    }
    if (wish.duties().stream()
        .anyMatch(duty -> duty.person().filter(one -> !members.contains(one)).isPresent())) {
      refusals.add(new FieldRefusal("duty", "not-in-the-group"));
    }
    return refusals;
  }

  /// The group waits for an answer already.
  FieldRefusal askedBefore(Wish wish) {
    var before =
        rows.ofPlace(wish.place()).stream()
            .filter(one -> one.state() == State.ASKED && one.unit().equals(wish.group()))
            .findFirst();
    return new FieldRefusal(
        "group",
        "adopt-asked",
        Map.of(
            "who",
            before
                .map(Adoption::askedBy)
                .flatMap(people::find)
                .map(People.Person::name)
                .orElse("")));
  }

  /// Another group in force, of whatever organisation, in the same ward or the next one.
  private Optional<String> sisterRefusal(Wish wish, UnitId sister) {
    if (sister.equals(wish.group())) {
      return Optional.of("sister-itself");
    }
    var unit = organizations.find(sister).filter(one -> one.kind() == Unit.Kind.GROUP);
    if (unit.filter(one -> one.inForceOn(clock.today())).isEmpty()) {
      return Optional.of("sister-no-group");
    }
    return check.near(places.get(wish.place()), unit.get(), clock.today())
        ? Optional.empty()
        : Optional.of("sister-too-far");
  }
}
