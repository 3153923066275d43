package org.chungtay.care.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.identity.Actor;
import org.chungtay.place.PlacesForTests;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class HandingOverTest {
  private static final Recurrence DAILY = Recurrence.weekly(List.of(DayOfWeek.values()));

  @Autowired CareForTests care;
  @Autowired PlacesForTests places;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;

  private Group group;
  private AdoptionId adoption;
  private Visitor leader;

  @BeforeEach
  void aGroupThatKeepsARoad() {
    var unit = places.unit("women", "Phú Bài");
    group =
        care.group(unit, "Chi hội Giao Thông " + ThreadLocalRandom.current().nextInt(1_000_000), 3);
    var road = care.road(unit.area(), unit, "Đường Giao Thông");
    adoption = care.adopted(road, group, DAILY, DaysOff.KEEP);
    leader = visitors.signedIn(group.leader());
  }

  private Actor member(int number) {
    return group.members().get(number);
  }

  private Visitor.Answer offer(Visitor by, Actor to) {
    return by.post(
        page() + "/handovers",
        Map.of(
            "id",
            Ids.next().toString(),
            "taker",
            to.person().toString(),
            "words",
            "Em giữ giúp chị"));
  }

  private String page() {
    return "/care/adoptions/" + adoption;
  }

  private String open() {
    return page()
        + "/handovers/"
        + one("select id::text from care.handover where adoption = :id and state = 'OFFERED'");
  }

  private String one(String sql) {
    return jdbc.sql(sql).param("id", adoption.value()).query(String.class).single();
  }

  @Test
  void whoeverTakesOverLeadsAndTheAdoptionGoesOnAsItself() {
    var turns = care.assignees(adoption);
    assertThat(order(visitors.signedIn(member(1)))).isEqualTo(403);
    assertThat(offer(leader, member(1)).status().value()).isEqualTo(303);
    var successor = visitors.signedIn(member(1));
    assertThat(successor.get(page()).body())
        .contains("nhờ bạn tiếp nhận nơi này")
        .contains("Em giữ giúp chị");
    assertThat(successor.get("/my/turns").body())
        .as("without a phone to be told on")
        .contains("Bạn được nhờ nhận chăm sóc", page());
    var unnamed = successor.post(open() + "/accept", Map.of());
    assertThat(unnamed.status().value()).isEqualTo(422);
    var accept = Map.of("next", member(2).person().toString());
    var address = open();
    for (var press = 0; press < 2; press++) {
      assertThat(successor.post(address + "/accept", accept).status().value()).isEqualTo(303);
    }
    assertThat(one("select leader || ' ' || successor from care.adoption where id = :id"))
        .isEqualTo(member(1).person() + " " + member(2).person());
    assertThat(care.assignees(adoption)).isEqualTo(turns);
    assertThat(order(successor)).isEqualTo(303);
    assertThat(offer(successor, member(1)).status().value()).isEqualTo(422);
    assertThat(leader.get(page() + "/history").body())
        .contains(group.leader().name() + " nhờ " + member(1).name() + " tiếp nhận")
        .contains(member(1).name() + " tiếp nhận và phụ trách")
        .contains(member(1).name() + " sắp xếp lại thứ tự lượt trực")
        .contains(group.officer().name() + " đồng ý; lịch trực bắt đầu");
  }

  private int order(Visitor by) {
    return by.post(page() + "/rota", Map.of("order-" + member(0).person(), "1")).status().value();
  }

  @Test
  void onlyWhoWasAskedAnswersAndOneQuestionIsAskedAtATime() {
    assertThat(offer(leader, group.leader()).body()).contains("Hãy chọn một người khác");
    assertThat(offer(leader, visitors.signedIn().actor()).status().value()).isEqualTo(422);
    assertThat(offer(leader, member(1)).status().value()).isEqualTo(303);
    assertThat(offer(leader, member(2)).status().value()).isEqualTo(409);
    var other = visitors.signedIn(member(2));
    var taken = other.post(open() + "/accept", Map.of("next", member(1).person().toString()));
    assertThat(taken.status().value()).isEqualTo(403);
    var declined = open();
    assertThat(visitors.signedIn(member(1)).post(declined + "/decline", Map.of()).status().value())
        .isEqualTo(303);
    assertThat(leader.post(declined + "/withdraw", Map.of()).status().value()).isEqualTo(409);
    assertThat(offer(leader, member(2)).status().value()).isEqualTo(303);
    assertThat(leader.post(open() + "/withdraw", Map.of()).status().value()).isEqualTo(303);
    assertThat(one("select coalesce(leader::text, 'nobody') from care.adoption where id = :id"))
        .isEqualTo("nobody");
  }

  @Test
  void anOfficerHandsOverOnceNobodyLeads() {
    var officer = visitors.signedIn(group.officer());
    assertThat(offer(officer, member(1)).status().value()).isEqualTo(403);
    var _ =
        jdbc.sql(
                "update organization.membership set last_day = since"
                    + " where unit = :unit and person = :person")
            .param("unit", group.id().value())
            .param("person", group.leader().person().value())
            .update();
    assertThat(offer(officer, member(1)).status().value()).isEqualTo(303);
    var accepted =
        visitors
            .signedIn(member(1))
            .post(open() + "/accept", Map.of("next", member(2).person().toString()));
    assertThat(accepted.status().value()).isEqualTo(303);
    assertThat(one("select person::text from care.duty where adoption = :id"))
        .isEqualTo(member(1).person().toString());
  }

  @Test
  void nothingIsHandedOverOnceTheCareIsGivenUp() {
    assertThat(offer(leader, member(1)).status().value()).isEqualTo(303);
    var address = open();
    assertThat(leader.post(page() + "/end", Map.of("reason", "Nhóm giải tán")).status().value())
        .isEqualTo(303);
    assertThat(
            visitors
                .signedIn(member(1))
                .post(address + "/accept", Map.of("next", member(2).person().toString()))
                .status()
                .value())
        .isEqualTo(409);
    assertThat(order(leader)).isEqualTo(409);
    assertThat(leader.get(page()).body()).contains("Nhóm giải tán");
  }
}
