package org.chungtay.demonstration.movement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chungtay.demonstration.Dice;
import org.chungtay.demonstration.Stage;
import org.chungtay.demonstration.cast.Player;
import org.chungtay.demonstration.cast.Sections;
import org.chungtay.identity.Actor;
import org.chungtay.movement.Pledging;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.Area;
import org.springframework.stereotype.Component;

/// Households pledge something to their women's group and are visited each quarter.
@Component
class Households {
  private static final LocalTime EVENING = LocalTime.of(18, 30);
  private static final List<String> BEHAVIOURS =
      List.of("basket", "sorting", "compost", "glass", "hedge");
  private static final int WEEKS_BETWEEN_VISITS = 11;
  private static final int GROUPS = Sections.WOMENS_GROUPS - 2;

  private final Pledging pledging;
  private final Organizations organizations;
  private final CityClock clock;

  Households(Pledging pledging, Organizations organizations, CityClock clock) {
    this.pledging = pledging;
    this.organizations = organizations;
    this.clock = clock;
  }

  /// In the groups of a ward, or in the ward as a whole where no groups are open.
  void pledge(Area ward, Stage stage) {
    var women = organizations.byCode("women").orElseThrow();
    var leader = Player.leader(women, ward).actor();
    organizations
        .wardUnit(women.id(), ward.id(), stage.since())
        .ifPresent(unit -> {
          if (stage.cared().contains(ward)) {
            groups(unit).forEach(group -> pledge(leader, group, stage, 5, 16));
          } else {
            pledge(leader, unit.id(), stage, 2, 60);
          }
        });
  }

  private static List<UnitId> groups(Unit above) {
    var groups = new ArrayList<UnitId>();
    for (int number = 1; number <= GROUPS; number++) {
      groups.add(Sections.womensGroup(above, number));
    }
    return groups;
  }

  private void pledge(Actor leader, UnitId group, Stage stage, int least, int most) {
    var dice = Dice.named("pledges:" + group);
    var begun = stage.ago(0, dice.between(40, 330));
    Map<String, List<String>> households = new LinkedHashMap<>();
    for (int number = dice.between(least, most); number > 0; number--) {
      households.put("H%02d".formatted(number), behaviours(dice));
    }
    on(begun, () -> pledging.take(leader, group, households));
    for (var day = begun.plusWeeks(WEEKS_BETWEEN_VISITS);
        day.isBefore(stage.begun());
        day = day.plusWeeks(WEEKS_BETWEEN_VISITS)) {
      visit(leader, group, day, households);
    }
  }

  private static List<String> behaviours(Dice dice) {
    var chosen = BEHAVIOURS.stream().filter(_ -> dice.oneIn(3)).toList();
    return chosen.isEmpty() ? List.of("basket") : chosen;
  }

  /// Most keep what they took upon themselves; some keep a part of it.
  private void visit(
      Actor leader, UnitId group, LocalDate day, Map<String, List<String>> households) {
    var dice = Dice.named("visit:" + group + ":" + day);
    Map<String, List<String>> practised = new LinkedHashMap<>();
    households.forEach((code, behaviours) -> {
      if (!dice.oneIn(8)) {
        var left = dice.oneIn(5) ? dice.of(behaviours) : "";
        practised.put(code, behaviours.stream().filter(one -> !one.equals(left)).toList());
      }
    });
    if (!practised.isEmpty()) {
      on(day, () -> pledging.visit(leader, group, day, practised));
    }
  }

  private void on(LocalDate day, Runnable deed) {
    clock.during(clock.instantOf(day.atTime(EVENING)), deed);
  }
}
