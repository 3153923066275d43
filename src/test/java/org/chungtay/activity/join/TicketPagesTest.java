package org.chungtay.activity.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Attendances.CheckIn;
import org.chungtay.activity.Attendances.Way;
import org.chungtay.activity.TestActivities;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class TicketPagesTest {
  @Autowired Attendances attendances;
  @Autowired TestActivities planted;
  @Autowired Tickets tickets;
  @Autowired Visitors visitors;
  @Autowired TestScopes scopes;
  @Autowired CityClock clock;

  @Test
  void whoJoinsTwoAtTheSameTimeIsTold() {
    var first = planted.open(scopes.root(), 0);
    var second = planted.open(scopes.root(), 0);
    var person = visitors.person("Trần Thị Lan").person();
    var alone = attendances.register(first.id(), person, first.site());
    var page = "/t/" + tickets.token(new Ticket(first.id(), alone.id())) + "?lang=en";
    var overlap = "At the same time as another activity";
    assertThat(visitors.anonymous().get(page).body()).doesNotContain(overlap);
    var other = attendances.register(second.id(), person, second.site());
    assertThat(visitors.anonymous().get(page).body()).contains(overlap);
    attendances.leave(second.id(), other.id());
    assertThat(visitors.anonymous().get(page).body()).doesNotContain(overlap);
  }

  @Test
  void whoIsThereCanSayThatTheyLeaveOnceAndHoursFollow() {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    var person = visitors.person("Lê Văn Bình").person();
    var registration = attendances.register(activity.id(), person, activity.site());
    var page = "/t/" + tickets.token(new Ticket(activity.id(), registration.id()));
    assertThat(visitors.anonymous().get(page).body()).doesNotContain(page + "/check-out");

    var leader = visitors.as("leader", unit).actor();
    var here = new CheckIn(registration.id(), activity.site(), Way.TICKED, clock.now());
    attendances.checkIn(leader, activity.id(), List.of(here));
    assertThat(visitors.anonymous().get(page).body()).contains(page + "/check-out");
    for (var tap = 0; tap < 2; tap++) {
      var answer = visitors.anonymous().post(page + "/check-out", Map.of());
      assertThat(answer.status().value()).isEqualTo(303);
    }
    assertThat(visitors.anonymous().get(page + "?lang=en").body()).contains("Went home at");
    var leave = visitors.anonymous().post(page + "/leave", Map.of());
    assertThat(leave.status().value()).isEqualTo(409);
  }

  @Test
  void whatWasAgreedToIsTakenBackOnTheTicketAndTheNameIsHiddenFromTheList() {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    var fields = new HashMap<>(visitors.agreed());
    fields.putAll(Map.of("name", "Tôn Nữ Diệu Hương", "phone", "0905 400 500"));
    var joined = visitors.anonymous().post("/activities/" + activity.id() + "/join", fields);
    var ticket = joined.location().replaceFirst("\\?.*", "");
    var leader = visitors.as("leader", unit);
    var list = "/activities/" + activity.id() + "/checkin?lang=en";
    assertThat(leader.get(list).body()).contains("Tôn Nữ Diệu Hương");

    var consent = ticket + "/consents/show-name-to-leader";
    assertThat(visitors.anonymous().get(ticket).body()).contains(consent + "/withdraw");
    for (var tap = 0; tap < 2; tap++) {
      var answer = visitors.anonymous().post(consent + "/withdraw", Map.of());
      assertThat(answer.status().value()).isEqualTo(303);
    }
    assertThat(leader.get(list).body()).doesNotContain("Tôn Nữ Diệu Hương").contains("Ticket 1");
    assertThat(leader.get("/activities/" + activity.id() + "/sheet").body())
        .doesNotContain("Tôn Nữ Diệu Hương");

    assertThat(visitors.anonymous().get(ticket).body()).contains(consent + "/give");
    assertThat(
            visitors.anonymous().post(consent + "/give", Map.of("version", "9")).status().value())
        .isEqualTo(409);
    assertThat(
            visitors.anonymous().post(consent + "/give", Map.of("version", "1")).status().value())
        .isEqualTo(303);
    assertThat(leader.get(list).body()).contains("Tôn Nữ Diệu Hương");
    var other = ticket + "/consents/photo-publication/withdraw";
    assertThat(visitors.anonymous().post(other, Map.of()).status().value()).isEqualTo(404);
  }
}
