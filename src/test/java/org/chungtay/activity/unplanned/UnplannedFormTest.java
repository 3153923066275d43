package org.chungtay.activity.unplanned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.chungtay.activity.Activities;
import org.chungtay.activity.ActivityId;
import org.chungtay.activity.PlansForTests;
import org.chungtay.organization.Members;
import org.chungtay.organization.Unit;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class UnplannedFormTest {
  private static final String WARD = "Vỹ Dạ";

  @Autowired UnplannedForm forms;
  @Autowired Activities activities;
  @Autowired Members members;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  private final int heads = ThreadLocalRandom.current().nextInt(1000, 40_000);
  private Unit unit;
  private Visitor leader;

  @BeforeEach
  void aLeader() {
    unit = plans.unit("veterans", WARD);
    leader = visitors.as("leader", unit.id().value());
  }

  @ParameterizedTest
  @CsvSource({
    // now, when, hours, start
    "2026-11-22T09:30, morning, 2, 2026-11-22T07:00",
    "2026-11-22T07:30, morning, 2, 2026-11-22T05:30",
    "2026-11-22T06:00, morning, 0.5, 2026-11-22T05:30",
    "2026-11-22T01:00, morning, 2, 2026-11-22T00:00",
    "2026-11-22T15:00, afternoon, 2, 2026-11-22T13:00",
    "2026-11-22T20:00, afternoon, 2, 2026-11-22T14:00",
    "2026-11-22T06:00, yesterday, 2, 2026-11-21T07:00"
  })
  void whatIsOverBeganInTime(LocalDateTime now, String when, String hours, LocalDateTime start) {
    clock.during(
        clock.instantOf(now),
        () -> {
          var work = forms.read(form(Map.of("when", when, "hours", hours)), List.of());
          assertThat(work.plan().startsAt()).isEqualTo(clock.instantOf(start));
        });
  }

  @Test
  void thisAfternoonHasNotBeenBeforeNoon() {
    clock.during(
        clock.instantOf(LocalDateTime.parse("2026-11-22T10:00")),
        () ->
            assertThatThrownBy(() -> forms.read(form(Map.of("when", "afternoon")), List.of()))
                .isInstanceOf(InvalidInput.class));
  }

  @Test
  void thePhonesPositionIsTheWard() {
    var here = form(Map.of("ward", "", "latitude", "16.4575", "longitude", "107.5785"));
    var site = forms.read(here, List.of()).plan().sites().getFirst();
    assertThat(site.name()).isEqualTo("Phường Thuận Hóa");
    assertThat(site.area()).isEqualTo(plans.ward("Thuận Hóa").id());
    assertThat(site.point()).isPresent();
    var abroad = fields(Map.of("ward", "", "latitude", "48.85", "longitude", "2.35"));
    assertThat(leader.post("/report", abroad).status().value()).isEqualTo(422);
  }

  @Test
  void aNameOfSeveralPlacesIsAskedAbout() {
    var several = leader.post("/report", fields(Map.of("ward", "Phú Vinh")));
    assertThat(several.status().value()).isEqualTo(422);
    assertThat(several.body()).contains("name=\"area\"");
  }

  @Test
  void aLineThatIsNoNameIsShownInsteadOfLeftOut() {
    var odd = leader.post("/report?lang=en", fields(Map.of("names", "Mai Thị Mới\n12345")));
    assertThat(odd.status().value()).isEqualTo(422);
    assertThat(odd.body()).contains("This line is not a name: 12345");
  }

  @Test
  void theSameNamesEachSundayAreTheSamePeople() {
    var names = "1. Hồ Đắc Di\n2\tHồ Đắc Dì\n- Hồ Đắc Điềm";
    var first = reported(Map.of("names", names, "heads", ""));
    var second = reported(Map.of("names", names, "heads", ""));
    assertThat(activities.turnout(first).participations()).isEqualTo(3);
    assertThat(activities.turnout(second).participations()).isEqualTo(3);
    assertThat(persons(first, second)).isEqualTo(3);
  }

  @Test
  void aDoubtfulNameIsAskedBeforeAnythingIsStored() {
    var officer = plans.someone("officer", "veterans", WARD);
    for (int one = 0; one < 2; one++) {
      var member = visitors.person("Tạ Quang Bửu").person();
      members.join(officer, Ids.next(), member, unit.id(), clock.today());
    }
    var fields = fields(Map.of("names", "Tạ Quang Bửu"));
    var asked = leader.post("/report", fields);
    assertThat(asked.status().value()).isEqualTo(422);
    assertThat(asked.body()).contains("Tạ Quang Bửu là ai?");
    var id = ActivityId.of(UUID.fromString(fields.getOrDefault("id", "")));
    assertThat(activities.find(id)).isEmpty();
    var field = asked.body().replaceAll("(?s).*name=\"(who-[0-9a-f-]+)\".*", "$1");
    fields.put(field, "another");
    assertThat(leader.post("/report", fields).status().value()).isEqualTo(303);
    assertThat(activities.turnout(id).participations()).isEqualTo(heads + 1);
    var elsewhere = visitors.as("leader", plans.unit("veterans", "Kim Long").id().value());
    assertThat(elsewhere.post("/report", fields(Map.of("names", "Tạ Quang Bửu"))).body())
        .doesNotContain("là ai?");
  }

  @Test
  void whatSomebodyElseReportedIsAskedAbout() {
    var _ = reported(Map.of("title", "Vớt bèo sông Như Ý"));
    var other = visitors.as("leader", unit.id().value());
    var fields = fields(Map.of("title", "vớt bèo sông như ý", "heads", "7"));
    var asked = other.post("/report", fields);
    assertThat(asked.status().value()).isEqualTo(422);
    assertThat(asked.body()).contains("Vớt bèo sông Như Ý", "name=\"another\"");
    fields.put("another", "true");
    assertThat(other.post("/report", fields).status().value()).isEqualTo(303);
    assertThat(other.post("/report", fields).status().value()).isEqualTo(303);
    var asMany = visitors.as("leader", unit.id().value()).post("/report", fields(Map.of()));
    assertThat(asMany.body()).contains("name=\"another\"");
  }

  private ActivityId reported(Map<String, String> changed) {
    var fields = fields(changed);
    var answer = leader.post("/report", fields);
    assertThat(answer.status().value()).as(answer.body()).isEqualTo(303);
    return ActivityId.of(UUID.fromString(fields.getOrDefault("id", "")));
  }

  private Map<String, String> fields(Map<String, String> changed) {
    var fields = new HashMap<String, String>();
    fields.put("id", Ids.next().toString());
    fields.put("title", "Dọn vệ sinh " + fields.get("id"));
    fields.put("when", "yesterday");
    fields.put("ward", WARD);
    fields.put("unit", unit.id().toString());
    fields.put("heads", String.valueOf(heads));
    fields.putAll(changed);
    return fields;
  }

  private Form form(Map<String, String> changed) {
    return new Form(
        fields(changed).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue()))));
  }

  private int persons(ActivityId first, ActivityId second) {
    return jdbc.sql(
            "select count(distinct person) from activity.registration where activity_id in (?, ?)")
        .params(first.value(), second.value())
        .query(Integer.class)
        .single();
  }
}
