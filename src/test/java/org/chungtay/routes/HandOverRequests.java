package org.chungtay.routes;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// Handing an adoption over, and its history.
@Component
class HandOverRequests implements ValidRequests.Chapter {
  private static final Recurrence DAILY = Recurrence.weekly(List.of(DayOfWeek.values()));
  private static final String ADOPTION = "/care/adoptions/{id}";
  private static final String OFFERS = ADOPTION + "/handovers";

  private final Prepared prepared;
  private final CareForTests care;
  private final Organizations organizations;
  private final Visitors visitors;
  private final AtomicInteger next = new AtomicInteger();

  HandOverRequests(
      Prepared prepared, CareForTests care, Organizations organizations, Visitors visitors) {
    this.prepared = prepared;
    this.care = care;
    this.organizations = organizations;
    this.visitors = visitors;
  }

  private record Kept(Group group, AdoptionId adoption, UUID offer) {}

  @Override
  public void write(ValidRequests requests) {
    groups(requests);
    requests.get(
        ADOPTION + "/history",
        () -> {
          var kept = kept();
          return Valid.by(visitors.signedIn(kept.group().leader()), kept.adoption());
        });
    requests.post(
        OFFERS,
        () -> {
          var kept = kept();
          return Valid.as("leader", kept.group().id().value(), kept.adoption())
              .needs(Kind.NEW_ID, "id", Ids.next())
              .needs(Kind.CHOICE, "taker", kept.group().members().get(1).person())
              .lineIfGiven("words", "Chị giữ giúp em từ tháng sau", 500);
        });
    requests.post(
        OFFERS + "/{offer}/accept",
        () -> {
          var kept = offered();
          return Valid.by(
                  visitors.signedIn(kept.group().members().get(1)), kept.adoption(), kept.offer())
              .needs(Kind.CHOICE, "next", kept.group().members().get(2).person());
        });
    requests.post(
        OFFERS + "/{offer}/decline",
        () -> {
          var kept = offered();
          return Valid.by(
              visitors.signedIn(kept.group().members().get(1)), kept.adoption(), kept.offer());
        });
    requests.post(
        OFFERS + "/{offer}/withdraw",
        () -> {
          var kept = offered();
          return Valid.as("leader", kept.group().id().value(), kept.adoption(), kept.offer());
        });
  }

  private void groups(ValidRequests requests) {
    var offers = "/care/group-offers/{offer}";
    requests.post(
        ADOPTION + "/group-offers",
        () -> {
          var kept = kept();
          return Valid.as("leader", kept.group().id().value(), kept.adoption())
              .needs(Kind.NEW_ID, "id", Ids.next())
              .needs(Kind.CHOICE, "group", group(3).id())
              .lineIfGiven("to-group", "Nhờ các chị", 500);
        });
    requests.get(offers, () -> asked(Passed::taker));
    requests.post(
        offers + "/accept",
        () -> {
          var passed = passed();
          return Valid.by(visitors.signedIn(passed.taker()), passed.offer())
              .needs(Kind.NEW_ID, "id", Ids.next())
              .needs(Kind.CHOICE, "next", passed.other().members().get(1).person());
        });
    requests.post(offers + "/decline", () -> asked(Passed::taker));
    requests.post(offers + "/withdraw", () -> asked(Passed::giver));
  }

  private record Passed(Kept kept, Group other, UUID offer) {
    Actor taker() {
      return other.leader();
    }

    Actor giver() {
      return kept.group().leader();
    }
  }

  private Valid asked(Function<Passed, Actor> who) {
    var passed = passed();
    return Valid.by(visitors.signedIn(who.apply(passed)), passed.offer());
  }

  private Passed passed() {
    var kept = kept();
    var other = group(3);
    var offer = Ids.next();
    var _ =
        visitors
            .signedIn(kept.group().leader())
            .post(
                "/care/adoptions/" + kept.adoption() + "/group-offers",
                Map.of("id", offer.toString(), "group", other.id().toString()));
    return new Passed(kept, other, offer);
  }

  private Group group(int members) {
    var unit = organizations.get(UnitId.of(prepared.ward()));
    return care.group(unit, "Tổ nhận " + next.incrementAndGet(), members);
  }

  private Kept kept() {
    var unit = organizations.get(UnitId.of(prepared.ward()));
    var group = care.group(unit, "Tổ bàn giao " + next.incrementAndGet(), 3);
    var road = care.road(unit.area(), unit, "Đường bàn giao " + next.incrementAndGet());
    return new Kept(group, care.adopted(road, group, DAILY, DaysOff.KEEP), Ids.next());
  }

  private Kept offered() {
    var kept = kept();
    var _ =
        visitors
            .signedIn(kept.group().leader())
            .post(
                "/care/adoptions/" + kept.adoption() + "/handovers",
                Map.of(
                    "id", kept.offer().toString(),
                    "taker", kept.group().members().get(1).person().toString()));
    return kept;
  }
}
