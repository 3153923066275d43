package org.chungtay.routes;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chungtay.identity.Permission;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.SamePersons;
import org.chungtay.identity.SamePersons.Decision;
import org.chungtay.identity.SamePersons.Verdict;
import org.chungtay.identity.StandIns;
import org.chungtay.identity.StandIns.StandIn;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.springframework.stereotype.Component;

/// Who may do what where; rights renewed and handed on.
@Component
class RightsRequests implements ValidRequests.Chapter {
  private final Prepared prepared;
  private final Visitors visitors;
  private final StandIns standIns;
  private final SamePersons same;
  private final CityClock clock;

  RightsRequests(
      Prepared prepared, Visitors visitors, StandIns standIns, SamePersons same, CityClock clock) {
    this.prepared = prepared;
    this.visitors = visitors;
    this.standIns = standIns;
    this.same = same;
    this.clock = clock;
  }

  @Override
  public void write(ValidRequests requests) {
    for (var page : new String[] {"/rights", "/rights.csv"}) {
      requests.get(
          "/units/{id}" + page, () -> Valid.as("officer", prepared.ward(), prepared.ward()));
    }
    renewals(requests);
    handedOn(requests);
    duplicates(requests);
  }

  private void duplicates(ValidRequests requests) {
    var address = "/members/duplicates";
    requests.get(address, () -> Valid.as("officer", prepared.ward()).anywhere(""));
    requests.post(
        address,
        () ->
            Valid.as("officer", prepared.ward())
                .needs(Kind.NEW_ID, "id", Ids.next())
                .needs(Kind.CHOICE, "one", prepared.member().person())
                .needs(Kind.CHOICE, "other", prepared.member().person())
                .needs(Kind.CHOICE, "verdict", "different")
                .anywhere(""));
    requests.post(
        address + "/{id}/undo",
        () -> {
          var id = Ids.next();
          same.decide(
              prepared.officer(),
              new Decision(
                  id,
                  prepared.member().person(),
                  prepared.member().person(),
                  Verdict.DIFFERENT,
                  Optional.empty(),
                  Optional.empty()));
          return Valid.as("officer", prepared.ward(), id);
        });
  }

  private void renewals(ValidRequests requests) {
    requests.get("/units/{id}/officers/{grant}/renew", this::administrator);
    requests.post(
        "/units/{id}/officers/{grant}/renew",
        () ->
            administrator()
                .needs(Kind.NEW_ID, "id", Ids.next())
                .needs(Kind.DAY, "lastDay", clock.today().plusMonths(6)));
    requests.post(
        "/units/{id}/officers/preview",
        () ->
            Valid.as("administrator", prepared.ward(), prepared.ward())
                .needs(Kind.CHOICE, "role", "officer")
                .may(Kind.CHOICE, "only", "activity.confirm")
                .often()
                .may(Kind.DAY, "firstDay", clock.today())
                .needs(Kind.DAY, "lastDay", clock.today().plusDays(30))
                .needs(Kind.FORGIVING, "person", prepared.member().person()));
  }

  private Valid administrator() {
    var leader = visitors.as("leader", prepared.ward()).actor().person();
    return Valid.as(
        "administrator", prepared.ward(), prepared.ward(), visitors.grantsOf(leader).getFirst());
  }

  private void handedOn(ValidRequests requests) {
    requests.get("/me/rights", () -> Valid.by(officer()));
    requests.get("/me/rights/hand-over", () -> Valid.by(officer()));
    requests.post(
        "/me/rights/hand-over",
        () -> {
          var giver = officer();
          return Valid.by(giver)
              .needs(Kind.NEW_ID, "id", Ids.next())
              .needs(Kind.CHOICE, "person", officer().actor().person())
              .needs(Kind.CHOICE, "grants", visitors.grantsOf(giver.actor().person()).getFirst())
              .often()
              .needs(Kind.CHOICE, "permissions", "activity.confirm")
              .often()
              .needs(Kind.DAY, "firstDay", clock.today())
              .needs(Kind.DAY, "lastDay", clock.today().plusDays(7))
              .lineIfGiven("why", "Đi công tác", 300);
        });
    requests.post(
        "/me/rights/stand-ins/{id}/end",
        () -> {
          var giver = officer();
          return Valid.by(giver, handedOn(giver, officer().actor().person()));
        });
  }

  private UUID handedOn(Visitor giver, PersonId deputy) {
    var id = Ids.next();
    standIns.handOver(
        giver.actor(),
        new StandIn(
            id,
            deputy,
            Set.copyOf(visitors.grantsOf(giver.actor().person())),
            Set.of(new Permission("activity.confirm")),
            clock.today(),
            clock.today().plusDays(7),
            ""));
    return id;
  }

  private Visitor officer() {
    return visitors.as("officer", prepared.ward());
  }
}
