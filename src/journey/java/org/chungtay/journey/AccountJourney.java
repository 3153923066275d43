package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Attendances.CheckIn;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.TestActivities;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Every page on which people sign in, see their own things, and look after units and areas.
@ProductTest
class AccountJourney {
  private static final UUID WARD = Ids.named("unit:women:19813");

  @Autowired Browsers browsers;
  @Autowired Visitors visitors;
  @Autowired People people;
  @Autowired Consents consents;
  @Autowired TestActivities activities;
  @Autowired Attendances attendances;
  @Autowired TestScopes scopes;
  @Autowired CityClock clock;

  static Stream<Look> looks() {
    return Stream.of(Look.phone(Language.VI), Look.desktop(Language.AR));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void signingInLooksRight(Look look) {
    var phone = "09380" + String.format("%05d", Math.floorMod(look.hashCode(), 100_000));
    for (var name : List.of("Công Tằng Tôn Nữ Huyền Trang", "Nguyễn Thị Ánh Tuyết")) {
      var _ = people.register(NewPerson.adult(PersonId.next(), name, Phone.parse(phone)));
    }
    try (var screen = browsers.visitor(look)) {
      screen.open("/sign-in");
      screen.looksRight("sign-in");
      screen.find("main form[action='/sign-in'] button").click();
      screen.looksRight("sign-in-refused");
      screen.open(DemonstrationLook.ADDRESS);
      screen.looksRight("sign-in-demonstration");
      screen.open("/sign-in");
      screen.find("#phone").fill(phone);
      screen.find("main form[action='/sign-in'] button").click();
      screen.page().waitForURL("**/sign-in/code?*");
      screen.looksRight("code");
      screen.open("/sign-in/slip");
      screen.looksRight("slip");
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void ownPagesLookRight(Look look) {
    var actor = member();
    try (var screen = browsers.signedIn(look, actor)) {
      screen.open("/me");
      screen.looksRight("me-empty");
      takesPart(actor);
      screen.open("/me");
      screen.looksRight("me");
      screen.open("/me/sign-in");
      screen.looksRight("me-sign-in");
      consents.give(actor.person(), "photo-publication", "form");
      consents.withdraw(actor.person(), "photo-publication");
      consents.give(actor.person(), "contact-about-activity", "form");
      screen.open("/me/consents");
      screen.looksRight("me-consents");
      screen.open("/me/sign-in");
      screen.find("form[action='/me/sign-in/slip'] button").click();
      screen.looksRight("slip-printed");
      var paper = screen.page().pdf();
      assertThat(paper).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void pagesOfUnitsLookRight(Look look) {
    var officer = visitors.as("administrator", WARD).actor();
    var visitor = visitors.signedIn(officer);
    for (var name : List.of("Công Tằng Tôn Nữ Huyền Trang", "Nguyễn Thị Ánh Tuyết", "Lê Bé")) {
      var fields = Map.of("id", Ids.next().toString(), "name", name);
      var _ = visitor.post("/units/" + WARD + "/members", fields);
    }
    var group = Ids.next();
    var _ =
        visitor.post(
            "/units/" + WARD + "/groups",
            Map.of(
                "id", group.toString(),
                "name", "Chi hội " + group,
                "residential", "Tổ dân phố " + group));
    try (var screen = browsers.signedIn(look, officer)) {
      for (var page :
          List.of(
              "/units",
              "/units/%s",
              "/units/%s/members",
              "/units/%s/members/new",
              "/units/%s/officers/new",
              "/units/%s/groups/new",
              "/units/%s/residential-groups")) {
        screen.open(page.formatted(WARD));
        screen.looksRight("unit" + page.replace("%s", "one").replace('/', '-'));
      }
      screen.open("/units/" + group + "/edit");
      screen.looksRight("unit-units-one-edit");
      screen.open("/units/" + WARD + "/members");
      screen.find("th a[href$='/card']").first().click();
      screen.looksRight("unit-units-one-card");
      screen.open("/areas");
      screen.looksRight("areas");
      screen.open("/areas?q=Huong+Van");
      screen.looksRight("areas-found");
      screen.find("main a[href^='/areas/']").first().click();
      screen.looksRight("area");
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theOperatorsMessagesLookRight(Look look) {
    var operator = visitors.as("administrator", Access.INSTALLATION).actor();
    try (var screen = browsers.signedIn(look, operator)) {
      screen.open("/administration/messages");
      screen.looksRight("messages");
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theAdministrationLooksRight(Look look) {
    var administrator = visitors.as("administrator", Access.INSTALLATION).actor();
    try (var screen = browsers.signedIn(look, administrator)) {
      for (var page : List.of("organizations", "organizations/new", "administrators", "audit")) {
        screen.open("/administration/" + page);
        screen.looksRight("administration-" + page.replace('/', '-'));
      }
      screen.open("/administration/organizations/" + Ids.named("organization:women"));
      screen.looksRight("administration-organization");
    }
  }

  private Actor member() {
    var name = "Công Tằng Tôn Nữ Huyền Trang";
    var id = people.register(NewPerson.adult(PersonId.next(), name, Phone.parse("0939123456")));
    return new Actor(id, name);
  }

  private void takesPart(Actor actor) {
    var unit = scopes.root();
    var leader = visitors.as("leader", unit).actor();
    var coming = activities.open(unit, 1);
    var _ = attendances.register(coming.id(), actor.person(), coming.site());
    var past = activities.running(unit, 0);
    var mine = attendances.register(past.id(), actor.person(), past.site());
    attendances.checkIn(
        leader,
        past.id(),
        List.of(
            new CheckIn(
                mine.id(), past.site(), Way.TICKED, clock.now().minus(Duration.ofMinutes(20)))));
  }
}
