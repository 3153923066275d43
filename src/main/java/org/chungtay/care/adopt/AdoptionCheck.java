package org.chungtay.care.adopt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.Rules;
import org.chungtay.care.adopt.Adoptability.Reason;
import org.chungtay.care.adopt.Adoptability.Why;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.place.Place;
import org.chungtay.place.Places;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// A place whose adoption is not possible says why.
@Component
class AdoptionCheck {
  private final AdoptionRows rows;
  private final Places places;
  private final Organizations organizations;
  private final Territory territory;
  private final Nearness nearness;
  private final Rules rules;
  private final CityClock clock;

  AdoptionCheck(
      AdoptionRows rows,
      Places places,
      Organizations organizations,
      Territory territory,
      Nearness nearness,
      Rules rules,
      CityClock clock) {
    this.rows = rows;
    this.places = places;
    this.organizations = organizations;
    this.territory = territory;
    this.nearness = nearness;
    this.rules = rules;
    this.clock = clock;
  }

  /// @param follows the adoption it goes on from, which is in nobody's way
  Adoptability of(Place place, UnitId group, Optional<AdoptionId> follows) {
    var day = clock.today();
    var reasons = new ArrayList<Reason>(ofPlace(place, follows, day));
    organizations
        .find(group)
        .ifPresentOrElse(
            unit -> reasons.addAll(ofGroup(place, unit, day)),
            () -> reasons.add(Reason.of(Why.NOT_A_GROUP)));
    return reasons.isEmpty()
        ? new Adoptability.Possible()
        : new Adoptability.Impossible(List.copyOf(reasons));
  }

  /// Whoever would adopt it.
  List<Reason> ofPlace(Place place, Optional<AdoptionId> follows, LocalDate day) {
    var reasons = new ArrayList<Reason>();
    switch (place.state()) {
      case PROPOSED -> reasons.add(Reason.of(Why.NOT_LAUNCHED));
      case CLOSED -> reasons.add(Reason.of(Why.CLOSED));
      case LAUNCHED ->
          rows.ofPlace(place.id()).stream()
              .filter(one -> one.promisedOn(day) && !follows.equals(Optional.of(one.id())))
              .findFirst()
              .ifPresent(one ->
                  reasons.add(
                      new Reason(
                          Why.ADOPTED, Map.of("group", organizations.get(one.unit()).name()))));
    }
    return reasons;
  }

  private List<Reason> ofGroup(Place place, Unit group, LocalDate day) {
    if (group.kind() != Unit.Kind.GROUP) {
      return List.of(Reason.of(Why.NOT_A_GROUP));
    }
    if (!group.inForceOn(day)) {
      return List.of(Reason.of(Why.GROUP_CLOSED));
    }
    var reasons = new ArrayList<Reason>();
    if (!near(place, group, day)) {
      reasons.add(
          new Reason(
              Why.TOO_FAR,
              Map.of("ward", territory.get(territory.communeOf(group.area())).fullName())));
    }
    enoughMembers(place, group, day).ifPresent(reasons::add);
    places.all(rows.belowZero(group.id(), day)).values().stream()
        .map(other -> new Reason(Why.BELOW_ZERO, Map.of("place", other.name())))
        .forEach(reasons::add);
    return reasons;
  }

  /// A sister group takes over on foot: she is as near as the group itself.
  boolean near(Place place, Unit group, LocalDate day) {
    return nearness
        .communes(place, rules.on("near-metres", day), day)
        .contains(territory.communeOf(group.area()));
  }

  private Optional<Reason> enoughMembers(Place place, Unit group, LocalDate day) {
    var members = rows.members(group.id(), day);
    var held = rows.places(group.id(), place.id(), day);
    var needed = (held + 1) * rules.on("members-per-place", day);
    return members >= needed
        ? Optional.empty()
        : Optional.of(
            new Reason(
                Why.TOO_FEW_MEMBERS, Map.of("members", members, "needed", needed, "places", held)));
  }
}
