package org.chungtay.care.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.CareForTests;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.place.PlacesForTests;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class TurnFeedTest {
  private static final Recurrence DAILY = Recurrence.weekly(List.of(DayOfWeek.values()));

  @Autowired CareForTests care;
  @Autowired PlacesForTests places;
  @Autowired Visitors visitors;
  @Autowired TurnFeeds feeds;
  @Autowired JdbcClient jdbc;

  @Test
  void myTurnsAreInMyCalendarUntilIWithdrawItsAddress() {
    var unit = places.unit("women", "Phú Bài");
    var group =
        care.group(unit, "Chi hội Lịch Trực " + ThreadLocalRandom.current().nextInt(1_000_000), 3);
    var road = care.road(unit.area(), unit, "Đường Lịch Trực");
    var _ = care.adopted(road, group, DAILY, DaysOff.KEEP);
    var member = visitors.signedIn(group.members().get(1));
    var anybody = visitors.anonymous();
    for (var press = 0; press < 2; press++) {
      assertThat(member.post("/my/turns/calendar", Map.of()).status().value()).isEqualTo(303);
    }
    var path = feeds.of(group.members().get(1).person()).orElseThrow();
    assertThat(member.get("/my/turns").body()).contains(path).contains("webcal:");
    var file = anybody.get(path).body().replace("\r\n ", "");
    assertThat(file)
        .contains("BEGIN:VCALENDAR")
        .contains("Lượt trực: Đường Lịch Trực")
        .contains("Chổi\\, găng tay\\, nước tưới")
        .contains("/places/" + road)
        .contains("T233000Z")
        .doesNotContain(group.leader().name());
    var turns =
        jdbc.sql("select count(*) from care.turn where assignee = :person")
            .param("person", group.members().get(1).person().value())
            .query(Integer.class)
            .single();
    assertThat(file.split("BEGIN:VEVENT", -1).length - 1).isEqualTo(turns).isGreaterThan(10);
    assertThat(anybody.get(path.replace("/calendar/turns/", "/calendar/turns/A")).status().value())
        .isEqualTo(404);
    var bent = path.replaceAll(".\\.ics$", path.endsWith("A.ics") ? "Q.ics" : "A.ics");
    assertThat(anybody.get(bent).status().value()).isEqualTo(404);
    assertThat(member.post("/my/turns/calendar/withdraw", Map.of()).status().value())
        .isEqualTo(303);
    assertThat(anybody.get(path).status().value()).isEqualTo(404);
    var _ = member.post("/my/turns/calendar", Map.of());
    assertThat(feeds.of(group.members().get(1).person()).orElseThrow()).isNotEqualTo(path);
  }
}
