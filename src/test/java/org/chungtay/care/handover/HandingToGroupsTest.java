package org.chungtay.care.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.organization.Unit;
import org.chungtay.place.PlacesForTests;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A group that cannot go on asks another one, whose leader takes the place over or does not.
@ProductTest
class HandingToGroupsTest {
  @Autowired CareForTests care;
  @Autowired PlacesForTests places;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;

  private record Kept(Group from, Group to, AdoptionId adoption) {
    String page() {
      return "/care/adoptions/" + adoption;
    }
  }

  private Kept kept() {
    var unit = places.unit("women", "Phú Bài");
    var from = group(unit, "Chi hội Trao ");
    var road = care.road(unit.area(), unit, "Đường Trao Tay");
    var daily = Recurrence.weekly(List.of(DayOfWeek.values()));
    return new Kept(
        from, group(unit, "Chi hội Nhận "), care.adopted(road, from, daily, DaysOff.KEEP));
  }

  private Group group(Unit unit, String name) {
    return care.group(unit, name + ThreadLocalRandom.current().nextInt(1_000_000), 3);
  }

  private String offered(Kept kept) {
    var id = Ids.next().toString();
    var form =
        Map.of("id", id, "group", kept.to().id().toString(), "to-group", "Nhờ các chị giữ giúp");
    for (int press = 0; press < 2; press++) {
      assertThat(
              visitors
                  .signedIn(kept.from().leader())
                  .post(kept.page() + "/group-offers", form)
                  .status()
                  .value())
          .isEqualTo(303);
    }
    return "/care/group-offers/" + id;
  }

  private static int status(Visitor who, String address, Map<String, String> form) {
    return who.post(address, form).status().value();
  }

  @Test
  void theOtherGroupsLeaderTakesItOverAndItsHistoryTells() {
    var kept = kept();
    var giver = visitors.signedIn(kept.from().leader());
    var taker = visitors.signedIn(kept.to().leader());
    var offer = offered(kept);
    assertThat(giver.get(kept.page()).body()).contains(offer, kept.to().unit().name());
    assertThat(taker.get(offer).body()).contains("Nhờ các chị giữ giúp", offer + "/accept");
    assertThat(giver.get(offer).body()).contains("/withdraw").doesNotContain("/accept");
    assertThat(taker.get("/my/turns").body()).contains(offer, "Đường Trao Tay");
    assertThat(giver.get("/my/turns").body()).doesNotContain(offer);
    var stranger = visitors.signedIn(kept().to().leader());
    assertThat(stranger.get(offer).status().value()).isEqualTo(403);
    var as = Ids.next();
    var next = kept.to().members().get(1).person().toString();
    var form = Map.of("id", as.toString(), "next", next);
    assertThat(status(giver, offer + "/accept", form)).as("not their own answer").isEqualTo(403);
    assertThat(status(taker, offer + "/accept", Map.of("id", as.toString()))).isEqualTo(422);
    for (int press = 0; press < 2; press++) {
      assertThat(status(taker, offer + "/accept", form)).isEqualTo(303);
    }
    assertThat(taker.get("/my/turns").body()).doesNotContain(offer);
    assertThat(text("select end_kind from care.adoption where id = ?", kept.adoption().value()))
        .containsExactly("HANDED_OVER");
    assertThat(text("select state || ' ' || follows from care.adoption where id = ?", as))
        .containsExactly("ACCEPTED " + kept.adoption());
    assertThat(text("select distinct unit::text from care.turn where adoption = ?", as))
        .containsExactly(kept.to().id().toString());
    assertThat(
            text(
                "select id::text from care.turn where adoption = ? and day >= current_date and state = 'DUE'",
                kept.adoption().value()))
        .as("nobody of the former group is expected any more")
        .isEmpty();
    assertThat(giver.get(kept.page() + "/history").body())
        .contains("nhờ nhóm khác nhận chăm sóc", "nhận chăm sóc cho nhóm mới");
    assertThat(taker.get("/care/adoptions/" + as + "/history").body())
        .contains("trước đó là nhóm", kept.from().unit().name());
    assertThat(status(giver, offer + "/withdraw", Map.of())).as("too late").isEqualTo(409);
  }

  @Test
  void itIsTakenBackOrDeclinedAndEverythingStaysAsItWas() {
    var kept = kept();
    var giver = visitors.signedIn(kept.from().leader());
    var taker = visitors.signedIn(kept.to().leader());
    var first = offered(kept);
    var again = Map.of("id", Ids.next().toString(), "group", kept.to().id().toString());
    assertThat(status(giver, kept.page() + "/group-offers", again)).as("one waits").isEqualTo(409);
    assertThat(status(taker, first + "/withdraw", Map.of())).isEqualTo(403);
    assertThat(status(giver, first + "/withdraw", Map.of())).isEqualTo(303);
    var form =
        Map.of("id", Ids.next().toString(), "next", kept.to().members().get(1).person().toString());
    assertThat(status(taker, first + "/accept", form)).isEqualTo(409);
    var second = offered(kept);
    assertThat(status(taker, second + "/decline", Map.of())).isEqualTo(303);
    assertThat(giver.get(kept.page()).body()).contains("name=\"group\"");
    assertThat(
            text(
                "select state from care.adoption where id = ? and until is null",
                kept.adoption().value()))
        .containsExactly("ACCEPTED");
    var itself = Map.of("id", Ids.next().toString(), "group", kept.from().id().toString());
    assertThat(status(giver, kept.page() + "/group-offers", itself)).isEqualTo(422);
    var small =
        care.group(places.unit("women", "Phú Bài"), "Chi hội Bé " + Ids.next().hashCode(), 1);
    var tooFew = Map.of("id", Ids.next().toString(), "group", small.id().toString());
    assertThat(status(giver, kept.page() + "/group-offers", tooFew)).isEqualTo(422);
  }

  private List<String> text(String sql, UUID id) {
    return jdbc.sql(sql).param(id).query(Sql.rows(String.class)).list();
  }
}
