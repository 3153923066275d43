package org.chungtay.activity.attend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chungtay.activity.Activities;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.Planning;
import org.chungtay.activity.PlansForTests;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Members;
import org.chungtay.organization.Unit;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The same people come every Sunday: a list of their names means them, not new ones.
@ProductTest
class SameListAgainTest {
  private static final String WARD = "Kim Long";

  @Autowired Activities activities;
  @Autowired Planning planning;
  @Autowired Members members;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  private Unit unit;
  private Visitor leader;
  private Actor officer;

  @BeforeEach
  void aLeaderOfAWard() {
    unit = plans.unit("veterans", WARD);
    leader = visitors.as("leader", unit.id().value());
    officer = plans.someone("officer", "veterans", WARD);
  }

  @Test
  void thirtyNamesAtTwoActivitiesAreThirtyPeopleAndSixtyParticipations() {
    var list =
        IntStream.rangeClosed(1, 30)
            .mapToObj(number -> number + ". Hồ Thị " + WORDS[number % 6] + " " + WORDS[number / 6])
            .collect(Collectors.joining("\n"));
    var first = running();
    var second = running();
    assertThat(paste(first, list).body()).contains("thêm mới");
    assertThat(paste(second, list).body()).doesNotContain("thêm mới");
    assertThat(activities.turnout(first).participations()).isEqualTo(30);
    assertThat(activities.turnout(second).participations()).isEqualTo(30);
    assertThat(persons(first, second)).isEqualTo(30);
  }

  @Test
  void haiAndHaiWithAMarkAreTwo() {
    var first = running();
    var second = running();
    var _ = paste(first, "Tôn Thất Hải\nTôn Thất Hai");
    var _ = paste(second, "Tôn Thất Hai\nTôn Thất Hải");
    assertThat(persons(first, second)).isEqualTo(2);
    assertThat(activities.turnout(second).participations()).isEqualTo(2);
  }

  @Test
  void aMemberIsTheMemberAndCanBeTickedFromTheListOfMembers() {
    var lan = visitors.person("Trương Quang Lân").person();
    var an = visitors.person("Trương Quang Ân").person();
    members.join(officer, Ids.next(), lan, unit.id(), clock.today());
    members.join(officer, Ids.next(), an, unit.id(), clock.today());
    var activity = running();
    var _ = paste(activity, "trương quang lân");
    assertThat(there(activity, lan.value())).isTrue();
    var counter = "/activities/" + activity + "/checkin";
    assertThat(leader.get(counter + "?q=truong quang").body())
        .contains("Trương Quang Ân", "name=\"person\" value=\"" + an + "\"");
    var fields = Map.of("person", an.toString());
    for (int tap = 0; tap < 2; tap++) {
      assertThat(leader.post(counter + "/member", fields).status().value()).isEqualTo(303);
    }
    assertThat(there(activity, an.value())).isTrue();
    assertThat(activities.turnout(activity).participations()).isEqualTo(2);
    var stranger = Map.of("person", visitors.person("Người Lạ").person().toString());
    assertThat(leader.post(counter + "/member", stranger).status().value()).isEqualTo(404);
  }

  @Test
  void somebodyElseOfThatNameIsANewPerson() {
    for (int one = 0; one < 2; one++) {
      var member = visitors.person("Đặng Huy Trứ").person();
      members.join(officer, Ids.next(), member, unit.id(), clock.today());
    }
    var activity = running();
    var field = field(paste(activity, "Đặng Huy Trứ").body());
    var fields = Map.of("id", Ids.next().toString(), "names", "Đặng Huy Trứ", field, "another");
    assertThat(send(activity, fields).body()).contains("thêm mới");
    assertThat(activities.turnout(activity).participations()).isEqualTo(1);
  }

  @Test
  void aDoubtfulNameIsAskedAndTheAnswerCounts() {
    var one = visitors.person("Phan Đình Phùng").person();
    var other = visitors.person("Phan Đình Phùng").person();
    members.join(officer, Ids.next(), one, unit.id(), clock.today());
    members.join(officer, Ids.next(), other, unit.id(), clock.today());
    var activity = running();
    var asked = paste(activity, "Phan Đình Phùng\nMai Thị Mới").body();
    assertThat(activities.turnout(activity).participations()).isEqualTo(1);
    assertThat(asked).contains("Phan Đình Phùng là ai?", unit.name());
    var field = field(asked);
    var fields = new HashMap<>(Map.of("id", Ids.next().toString(), "names", "Phan Đình Phùng"));
    fields.put(field, UUID.randomUUID().toString());
    assertThat(send(activity, fields).body()).contains("là ai?");
    fields.put(field, other.toString());
    assertThat(send(activity, fields).body()).doesNotContain("là ai?");
    assertThat(there(activity, other.value())).isTrue();
    assertThat(there(activity, one.value())).isFalse();
    var walkIn = leader.post("/activities/" + running() + "/checkin/walk-in", walkIn());
    assertThat(walkIn.status().value()).isEqualTo(422);
    assertThat(walkIn.body()).contains("Phan Đình Phùng là ai?");
  }

  @Test
  void theSameNameOnTwoPhonesIsAskedAboutAndOnOnePhoneIsOnePerson() {
    var list = "Nguyễn Hữu Thận\t0905 77" + (1000 + (int) (Math.random() * 9000));
    var fields = Map.of("names", list, "consent", "true");
    var first = running();
    var second = running();
    for (var activity : new ActivityId[] {first, second}) {
      var sent = new HashMap<>(fields);
      sent.put("id", Ids.next().toString());
      assertThat(send(activity, sent).body()).doesNotContain("là ai?");
    }
    assertThat(persons(first, second)).isEqualTo(1);
    var other = new HashMap<>(Map.of("names", "Nguyễn Hữu Thận\t0388 112 233", "consent", "true"));
    other.put("id", Ids.next().toString());
    var asked = send(second, other).body();
    assertThat(asked).contains("Nguyễn Hữu Thận là ai?");
    other.put(field(asked), "another");
    assertThat(send(second, other).body()).contains("thêm mới");
    assertThat(persons(first, second)).isEqualTo(2);
  }

  private static Map<String, String> walkIn() {
    return Map.of("id", Ids.next().toString(), "name", "Phan Đình Phùng");
  }

  private static String field(String page) {
    var found = Pattern.compile("name=\"(who-[0-9a-f-]+)\"").matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }

  private ActivityId running() {
    var plan = plans.in(WARD).led("veterans").now();
    var _ = planning.plan(officer, plan);
    planning.open(officer, plan.id());
    planning.start(officer, plan.id());
    return plan.id();
  }

  private Visitor.Answer paste(ActivityId activity, String names) {
    return send(activity, Map.of("id", Ids.next().toString(), "names", names));
  }

  private Visitor.Answer send(ActivityId activity, Map<String, String> fields) {
    var answer = leader.post("/activities/" + activity + "/checkin/names", fields);
    assertThat(answer.status().value()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  private int persons(ActivityId first, ActivityId second) {
    return jdbc.sql(
            """
            select count(distinct r.person)
            from activity.attendance t
            join activity.registration r
              on r.activity_id = t.activity_id and r.id = t.registration_id
            where t.activity_id in (?, ?)
            """)
        .params(first.value(), second.value())
        .query(Integer.class)
        .single();
  }

  private boolean there(ActivityId activity, UUID person) {
    return jdbc.sql(
            """
            select exists (
              select from activity.attendance t
              join activity.registration r
                on r.activity_id = t.activity_id and r.id = t.registration_id
              where t.activity_id = ? and r.person = ?)
            """)
        .params(activity.value(), person)
        .query(Boolean.class)
        .single();
  }

  private static final String[] WORDS = {"Lan", "Huệ", "Cúc", "Mai", "Đào", "Sen"};
}
