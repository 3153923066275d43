package org.chungtay.care.rota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.place.PlaceId;
import org.chungtay.place.PlacesForTests;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class RotaPagesTest {
  @Autowired CareForTests care;
  @Autowired PlacesForTests places;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  private Group group;
  private PlaceId road;
  private Visitor leader;

  @BeforeEach
  void aGroupAndARoad() {
    var unit = places.unit("women", "Phú Bài");
    group =
        care.group(unit, "Chi hội Sông Lợi " + ThreadLocalRandom.current().nextInt(1_000_000), 3);
    road = care.road(unit.area(), unit, "Đường Sông Lợi");
    leader = visitors.signedIn(group.leader());
  }

  private Map<String, String> wish() {
    var wish = new HashMap<String, String>();
    wish.put("id", Ids.next().toString());
    wish.put("group", group.id().toString());
    wish.put("rule", "lunar");
    wish.put("lunar", "15");
    wish.put("days-off", "keep");
    wish.put("moment", "06:15");
    wish.put("since", clock.today().toString());
    wish.put("order-" + group.members().get(2).person(), "1");
    wish.put("order-" + group.members().get(1).person(), "1");
    wish.put("duty-1", "Tưới hồng cổ");
    wish.put("successor", group.members().get(1).person().toString());
    return wish;
  }

  private Visitor.Answer ask(Map<String, String> wish) {
    return leader.post("/places/" + road + "/adopt", wish);
  }

  @Test
  void askingASecondTimeSaysWhoHasAskedAndKeepsWhatWasTyped() {
    assertThat(ask(wish()).status().value()).isEqualTo(303);
    var again = ask(wish());
    assertThat(again.status().value()).isEqualTo(422);
    assertThat(again.body())
        .contains("đang chờ cán bộ phường trả lời")
        .contains(group.leader().name())
        .contains("Tưới hồng cổ");
    assertThat(rows("select count(*) from care.adoption where place = :id", road.value())).isOne();
  }

  @Test
  void theRuleIsOfTheLunarCalendarAndTheListStandsInTheOrderOfTheForm() {
    var wish = wish();
    assertThat(ask(wish).status().value()).isEqualTo(303);
    var page = leader.get("/care/adoptions/" + wish.get("id")).body();
    assertThat(page).contains("Ngày 15 âm lịch hằng tháng").contains("06:15");
    assertThat(page.indexOf(group.members().get(1).name() + "</bdi></li>"))
        .isPositive()
        .isLessThan(page.indexOf(group.members().get(2).name() + "</bdi></li>"));
  }

  @Test
  void nobodyOutsideReadsTheRotaAndThePublicPageNamesTheGroupOnly() {
    var adoption = adopted();
    var stranger = visitors.signedIn();
    assertThat(stranger.get("/care/adoptions/" + adoption).status().value()).isEqualTo(403);
    var page = visitors.anonymous().get("/places/" + road).body();
    assertThat(page).contains(group.unit().name());
    group.members().forEach(member -> assertThat(page).doesNotContain(member.name()));
    var rota = "/care/adoptions/" + adoption;
    var elsewhere = visitors.as("officer", places.unit("women", "Kim Long").id().value());
    assertThat(leader.get("/places/" + road).body()).contains(rota);
    assertThat(elsewhere.get("/places/" + road).body())
        .as("nobody is sent where they are refused")
        .doesNotContain(rota);
  }

  @Test
  void twoTurnsAreSwappedOnceHoweverOftenTheLeaderPresses() {
    var adoption = adopted();
    var before = assignees(adoption);
    var swap = Map.of("one", turn(adoption, before, 1), "other", turn(adoption, before, 2));
    for (var press = 0; press < 2; press++) {
      var answer = leader.post("/care/adoptions/" + adoption + "/swap", swap);
      assertThat(answer.status().value()).isEqualTo(303);
    }
    var after = assignees(adoption);
    assertThat(after.get(1)).isEqualTo(before.get(2));
    assertThat(after.get(2)).isEqualTo(before.get(1));
    var stale = Map.of("one", turn(adoption, before, 1), "other", turn(adoption, after, 3));
    assertThat(leader.post("/care/adoptions/" + adoption + "/swap", stale).status().value())
        .isEqualTo(409);
  }

  private AdoptionId adopted() {
    return care.adopted(road, group, Recurrence.weekly(List.of(DayOfWeek.values())), DaysOff.KEEP);
  }

  private List<UUID> assignees(AdoptionId adoption) {
    return care.assignees(adoption);
  }

  private String turn(AdoptionId adoption, List<UUID> assignees, int index) {
    var id =
        jdbc.sql("select id from care.turn where adoption = :id order by day offset :index limit 1")
            .param("id", adoption.value())
            .param("index", index)
            .query(UUID.class)
            .single();
    return id + "_" + assignees.get(index);
  }

  private long rows(String sql, UUID id) {
    return jdbc.sql(sql).param("id", id).query(Long.class).single();
  }
}
