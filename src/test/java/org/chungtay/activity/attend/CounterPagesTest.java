package org.chungtay.activity.attend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.State;
import org.chungtay.activity.TestActivities;
import org.chungtay.activity.TestActivities.Planted;
import org.chungtay.identity.Consents;
import org.chungtay.identity.People;
import org.chungtay.identity.Phone;
import org.chungtay.organization.Organizations;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class CounterPagesTest {
  private static final Duration ONE_DAY = Duration.ofDays(1);

  @Autowired Activities activities;
  @Autowired Attendances attendances;
  @Autowired TestActivities planted;
  @Autowired Visitors visitors;
  @Autowired TestScopes scopes;
  @Autowired Organizations organizations;
  @Autowired JdbcClient jdbc;
  @Autowired People people;
  @Autowired Consents consents;
  @Autowired CityClock clock;
  @org.jspecify.annotations.Nullable Planted activity;
  @org.jspecify.annotations.Nullable Visitor leader;

  @BeforeEach
  void anActivityAndItsLeader() {
    var unit = scopes.root();
    activity = planted.running(unit, 0);
    leader = visitors.as("leader", unit);
  }

  @Test
  void oneTapTicksANameAndAnotherTakesItBack() {
    var person = visitors.person("Công Tằng Tôn Nữ Huyền Trang").person();
    var id = attendances.register(here().id(), person, here().site()).id();
    var fields = Map.of("registration", id.toString(), "at", here().site().toString());
    assertThat(leads().get(path("?q=huyen trang")).body()).contains("Huyền Trang", "/tick\"");
    assertThat(leads().post(path("/tick"), fields).status().value()).isEqualTo(303);
    assertThat(leads().post(path("/tick"), fields).status().value()).isEqualTo(303);
    assertThat(participations()).isEqualTo(1);
    assertThat(leads().get(path("")).body()).contains("/untick\"");
    assertThat(leads().post(path("/untick"), fields).status().value()).isEqualTo(303);
    assertThat(participations()).isZero();
  }

  @Test
  void aWalkInSentTwiceIsThereOnce() {
    var fields = Map.of("id", Ids.next().toString(), "name", "Hồ Văn Bình");
    assertThat(leads().post(path("/walk-in"), fields).status().value()).isEqualTo(303);
    assertThat(leads().post(path("/walk-in"), fields).status().value()).isEqualTo(303);
    assertThat(activities.turnout(here().id()).enteredByLeader()).isEqualTo(1);
    assertThat(leads().get(path("")).body()).contains("Hồ Văn Bình");
  }

  @Test
  void aPhoneIsStoredOnlyWithItsOwnersConsent() {
    var number = "0905 31" + (1000 + (int) (Math.random() * 9000));
    var fields = new HashMap<>(Map.of("id", Ids.next().toString(), "name", "Hồ Văn Bình"));
    fields.put("phone", number);
    assertThat(leads().post(path("/walk-in"), fields).status().value()).isEqualTo(422);
    assertThat(participations()).isZero();
    fields.put("consent", "true");
    assertThat(leads().post(path("/walk-in"), fields).status().value()).isEqualTo(303);
    var person = people.behind(Phone.parse(number).orElseThrow()).getFirst().id();
    assertThat(consents.history(person))
        .extracting(Consents.Given::purpose, Consents.Given::means)
        .containsExactlyInAnyOrder(
            tuple("contact-about-activity", "form"), tuple("show-name-to-leader", "form"));
  }

  @Test
  void aMinorWalksInWithAGuardian() {
    var fields = new HashMap<>(Map.of("id", Ids.next().toString(), "name", "Lê Bé Ti"));
    fields.putAll(Map.of("age", "minor", "born", "2014", "guardian", "Lê Văn Cha"));
    fields.put("guardian-phone", "0905 310 001");
    assertThat(leads().post(path("/walk-in"), fields).status().value()).isEqualTo(422);
    fields.put("guardian-consent", "true");
    assertThat(leads().post(path("/walk-in"), fields).status().value()).isEqualTo(303);
    assertThat(participations()).isEqualTo(1);
  }

  @Test
  void nobodyIsEnteredBeforeAttendanceIsTaken() {
    var tomorrow = planted.plant(here().unit(), State.OPEN, clock.now().plus(ONE_DAY), 0);
    var page = "/activities/" + tomorrow.id() + "/checkin";
    var name = Map.of("id", Ids.next().toString(), "name", "Hồ Văn Bình", "names", "Hồ Văn Bình");
    assertThat(leads().post(page + "/names", name).status().value()).isEqualTo(409);
    assertThat(leads().post(page + "/walk-in", name).status().value()).isEqualTo(409);
    assertThat(activities.turnout(tomorrow.id()).registered()).isZero();
    assertThat(leads().get(page + "/names?lang=en").body()).contains("two hours before the start");
  }

  @Test
  void whomALeaderEntersTwiceAtTheSameTimeIsMarked() {
    var other = planted.running(here().unit(), 0);
    var fields = Map.of("id", Ids.next().toString(), "name", "Hồ Văn Trùng");
    assertThat(leads().post(path("/walk-in"), fields).status().value()).isEqualTo(303);
    assertThat(leads().get(path("?lang=en")).body()).doesNotContain("also at another activity");
    var again = Map.of("id", Ids.next().toString(), "name", "Hồ Văn Trùng");
    var elsewhere = "/activities/" + other.id() + "/checkin";
    assertThat(leads().post(elsewhere + "/walk-in", again).status().value()).isEqualTo(303);
    assertThat(leads().get(elsewhere + "?lang=en").body()).contains("also at another activity");
    assertThat(leads().get(path("?lang=en")).body()).contains("also at another activity");
  }

  @Test
  void namesakesAreToldApartByTheirTickets() {
    for (int one = 0; one < 2; one++) {
      var person = visitors.person("Nguyễn Văn An").person();
      var _ = attendances.register(here().id(), person, here().site());
    }
    assertThat(leads().get(path("?q=Nguyễn Văn An")).body())
        .containsSubsequence("1.</span> <strong>Nguyễn Văn An", "2.</span> <strong>Nguyễn Văn An");
  }

  @Test
  void aDelegationIsCountedAndTakenOffAgain() {
    var id = Ids.next().toString();
    var fields = Map.of("id", id, "delegation", "Trung đoàn 6", "heads", "120");
    for (int sent = 0; sent < 2; sent++) {
      assertThat(leads().post(path("/delegation"), fields).status().value()).isEqualTo(303);
    }
    assertThat(participations()).isEqualTo(120);
    var removed = leads().post(path("/delegation/remove"), Map.of("one", id)).location();
    assertThat(removed).contains("notice.removed");
    assertThat(participations()).isZero();
    assertThat(leads().get(removed).body()).contains("/delegation/restore", "Trung đoàn 6");
    for (int tap = 0; tap < 2; tap++) {
      var answer = leads().post(path("/delegation/restore"), Map.of("one", id));
      assertThat(answer.status().value()).isEqualTo(303);
    }
    assertThat(participations()).isEqualTo(120);
  }

  @Test
  void aDelegationBelongsToTheUnitOfItsOrganization() {
    var youth = organizations.byCode("youth").orElseThrow();
    assertThat(leads().get(path("")).body()).contains(youth.id().toString());
    var id = Ids.next();
    var fields =
        Map.of(
            "id",
            id.toString(),
            "delegation",
            "Đoàn trường",
            "heads",
            "30",
            "organization",
            youth.id().toString());
    assertThat(leads().post(path("/delegation"), fields).status().value()).isEqualTo(303);
    var unit =
        jdbc.sql("select unit from activity.delegation where activity_id = ? and id = ?")
            .params(here().id().value(), id)
            .query((row, _) -> row.getObject(1, UUID.class))
            .single();
    assertThat(unit).isEqualTo(organizations.cityUnit(youth.id()).id().value());
  }

  @ParameterizedTest
  @CsvSource({
    "/walk-in,name,''",
    "/walk-in,phone,12",
    "/walk-in,age,old",
    "/walk-in,age,minor",
    "/member,person,x",
    "/walk-in,id,x",
    "/delegation,heads,-3",
    "/delegation,heads,0",
    "/delegation,heads,99999999999",
    "/delegation,heads,1.5",
    "/delegation,delegation,''",
    "/tick,registration,x",
    "/untick,registration,''",
    "/delegation,organization,x",
    "/delegation,organization,00000000-0000-7000-8000-000000000000",
    "/delegation/remove,one,x",
    "/delegation/restore,one,x"
  })
  void badInputIsRefusedAndChangesNothing(String form, String field, String value) {
    var fields =
        new HashMap<>(
            Map.of(
                "id", Ids.next().toString(),
                "name", "Hồ Văn Bình",
                "delegation", "CLB SUP",
                "heads", "5",
                "at", here().site().toString()));
    fields.put(field, value);
    var answer = leads().post(path(form), fields);
    assertThat(answer.status().value()).as(answer.body()).isEqualTo(422);
    assertThat(participations()).isZero();
  }

  @Test
  void aMadeUpRegistrationIsNobody() {
    var fields = Map.of("registration", Ids.next().toString(), "at", here().site().toString());
    assertThat(leads().post(path("/tick"), fields).status().value()).isEqualTo(404);
  }

  @Test
  void onlyLeadersOfItsUnitsSeeTheListOrTick() {
    var neighbour = visitors.as("leader", scopes.root());
    for (var page : new String[] {"", "/names"}) {
      assertThat(neighbour.get(path(page)).status().value()).as(page).isEqualTo(403);
      assertThat(visitors.signedIn().get(path(page)).status().value()).isEqualTo(403);
      assertThat(visitors.anonymous().get(path(page)).status().value()).isEqualTo(303);
    }
    var fields = Map.of("id", Ids.next().toString(), "name", "Hồ Văn Bình");
    assertThat(neighbour.post(path("/walk-in"), fields).status().value()).isEqualTo(403);
    assertThat(participations()).isZero();
  }

  private String path(String rest) {
    return "/activities/" + here().id() + "/checkin" + rest;
  }

  private int participations() {
    return activities.turnout(here().id()).participations();
  }

  private Planted here() {
    return java.util.Objects.requireNonNull(activity);
  }

  private Visitor leads() {
    return java.util.Objects.requireNonNull(leader);
  }
}
