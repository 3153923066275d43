package org.chungtay.demonstration.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chungtay.activity.Activity;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.SiteId;
import org.chungtay.demonstration.Dice;
import org.chungtay.demonstration.cast.Player;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organization;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.outcome.Share;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// Turns a script into the plan that an officer would have typed.
@Component
class Plays {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Organizations organizations;
  private final CityClock clock;
  private final Places places;

  Plays(Organizations organizations, CityClock clock, Places places) {
    this.organizations = organizations;
    this.clock = clock;
    this.places = places;
  }

  Instant starts(Script script) {
    return clock.instantOf(script.day().atTime(script.start()));
  }

  Organization lead(Script script) {
    return organizations.byCode(script.kind().lead()).orElseThrow();
  }

  Optional<Plan> plan(Script script) {
    var shares = shares(script);
    if (shares.isEmpty()) {
      return Optional.empty();
    }
    var dice = Dice.named("plan:" + script.id());
    var starts = starts(script);
    return Optional.of(
        new Plan(
            script.id(),
            script.title(),
            script.kind().description(),
            script.kind().bring(),
            shares.getFirst().unit(),
            starts,
            starts.plus(Duration.ofHours(script.hours())),
            dice.oneIn(3)
                ? Optional.of(script.turnout().crowd() + dice.between(-2, 15))
                : Optional.empty(),
            shares,
            sites(script, dice)));
  }

  private List<Activity.Site> sites(Script script, Dice dice) {
    return IntStream.rangeClosed(1, dice.oneIn(4) ? dice.between(2, 4) : 1)
        .mapToObj(i -> {
          var place = places.by(script.ward(), dice);
          return new Activity.Site(
              SiteId.of(Ids.named(script.id() + ":site:" + i)),
              place.name(),
              script.ward().id(),
              place.point());
        })
        .toList();
  }

  Actor officer(Script script) {
    return Player.officer(lead(script), script.ward()).actor();
  }

  /// Only organisations that have a unit in the ward take part; the leading one takes the rest.
  private List<Share> shares(Script script) {
    var shares = new ArrayList<Share>();
    var rest = HUNDRED;
    for (var partner :
        script.kind().partners().entrySet().stream()
            .sorted(java.util.Map.Entry.comparingByKey())
            .toList()) {
      var unit = unit(script, partner.getKey());
      if (unit.isPresent()) {
        var part = BigDecimal.valueOf(partner.getValue());
        shares.add(share(unit.get(), part));
        rest = rest.subtract(part);
      }
    }
    var leading = unit(script, script.kind().lead());
    if (leading.isEmpty()) {
      return List.of();
    }
    shares.addFirst(share(leading.get(), rest));
    return shares;
  }

  private static Share share(Unit unit, BigDecimal percent) {
    return new Share(
        unit.organization(), unit.id(), percent.divide(HUNDRED, 6, RoundingMode.UNNECESSARY));
  }

  Optional<Unit> unit(Script script, String organization) {
    return organizations
        .byCode(organization)
        .flatMap(found -> organizations.wardUnit(found.id(), script.ward().id(), script.day()));
  }
}
