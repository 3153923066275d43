package org.chungtay.demonstration.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chungtay.activity.Activity;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Attendances.CheckIn;
import org.chungtay.activity.Attendances.Coming;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.demonstration.Dice;
import org.chungtay.demonstration.year.Script.Turnout;
import org.chungtay.identity.Actor;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// People of a script: who says they will come, who comes, and who comes as a group.
@Component
class Gathering {
  private static final List<String> DELEGATIONS =
      List.of(
          "Đoàn viên trường THPT",
          "Bộ đội đóng quân trên địa bàn",
          "Câu lạc bộ chèo SUP",
          "Tiểu thương chợ",
          "Doanh nghiệp trong phường");

  private final Attendances attendances;
  private final CityClock clock;

  Gathering(Attendances attendances, CityClock clock) {
    this.attendances = attendances;
    this.clock = clock;
  }

  /// Two in three come of their own accord; the leader enters the others on the day.
  void register(Script script, Plan plan) {
    var own = crowd(script).stream().filter(Gathering::ofOwnAccord).toList();
    var _ = attendances.registerAll(plan.id(), coming(plan, own));
  }

  void gather(Actor leader, Script script, Plan plan) {
    var crowd = crowd(script);
    var own = crowd.stream().filter(Gathering::ofOwnAccord).toList();
    var others = crowd.stream().filter(one -> !ofOwnAccord(one)).toList();
    var registered = attendances.registerAll(plan.id(), coming(plan, own));
    var entered = attendances.enterAll(leader, plan.id(), coming(plan, others));
    var present = new ArrayList<CheckIn>();
    for (var one : coming(plan, own)) {
      var registration = registered.get(one.person());
      if (registration != null && !Dice.named("no-show:" + plan.id() + one.person()).oneIn(9)) {
        present.add(new CheckIn(registration, one.site(), Way.TICKET, clock.now()));
      }
    }
    for (var one : coming(plan, others)) {
      var registration = entered.get(one.person());
      if (registration != null) {
        present.add(new CheckIn(registration, one.site(), Way.TICKED, clock.now()));
      }
    }
    attendances.checkIn(leader, plan.id(), present);
    delegations(leader, script.turnout(), plan);
  }

  private List<PersonId> crowd(Script script) {
    var turnout = script.turnout();
    return turnout
        .among()
        .crowd(script.ward(), script.kind().lead(), turnout.crowd(), "crowd:" + script.id());
  }

  private static List<Coming> coming(Plan plan, List<PersonId> people) {
    return people.stream().map(person -> new Coming(person, site(plan, person).id())).toList();
  }

  private static boolean ofOwnAccord(PersonId person) {
    return !Dice.named("own-accord:" + person).oneIn(3);
  }

  private static Activity.Site site(Plan plan, PersonId person) {
    return plan.sites().size() == 1
        ? plan.sites().getFirst()
        : Dice.named(plan.id() + ":" + person).of(plan.sites());
  }

  private void delegations(Actor leader, Turnout turnout, Plan plan) {
    var dice = Dice.named("delegations:" + plan.id());
    for (int i = 0; i < turnout.delegations(); i++) {
      attendances.count(
          leader,
          plan.id(),
          new Attendances.Delegation(
              Ids.named(plan.id() + ":delegation:" + i),
              plan.sites().getFirst().id(),
              dice.of(DELEGATIONS),
              Optional.empty(),
              dice.between(8, turnout.heads())));
    }
  }
}
