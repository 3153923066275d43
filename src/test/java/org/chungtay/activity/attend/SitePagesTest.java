package org.chungtay.activity.attend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.TestActivities;
import org.chungtay.activity.TestActivities.Planted;
import org.chungtay.activity.join.Ticket;
import org.chungtay.activity.join.Tickets;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class SitePagesTest {
  @Autowired Activities activities;
  @Autowired TestActivities planted;
  @Autowired Visitors visitors;
  @Autowired TestScopes scopes;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;
  @Autowired Attendances attendances;
  @Autowired Tickets tickets;

  @Test
  void aLeaderShowsTheCodeAndNobodyElseGetsIt() {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    var page = "/activities/" + activity.id() + "/sites/" + activity.site() + "/code";
    assertThat(visitors.as("leader", unit).get(page).body())
        .contains("http-equiv=\"refresh\"", "class=\"qr\"");
    assertThat(visitors.as("leader", scopes.root()).get(page).status().value()).isEqualTo(403);
    assertThat(visitors.anonymous().get(page).status().value()).isEqualTo(303);
  }

  @Test
  void whoeverScansItTypesANameAndIsThereOnce() {
    var activity = planted.running(scopes.root(), 0);
    var code = code(activity, 0);
    var page = visitors.anonymous().get("/c/" + code);
    assertThat(page.status().value()).isEqualTo(200);
    var fields = new HashMap<>(visitors.agreed());
    fields.put("proof", proof(page.body()));
    fields.put("name", "Nguyễn Thị Ánh Tuyết");
    fields.put("phone", "0905 200 300");
    var first = visitors.anonymous().post("/c/" + code + "/name", fields);
    assertThat(first.location()).as(first.body()).startsWith("/t/");
    assertThat(visitors.anonymous().post("/c/" + code + "/name", fields).location())
        .isEqualTo(first.location());
    assertThat(activities.turnout(activity.id()).joinedThemselves()).isEqualTo(1);
    assertThat(visitors.anonymous().get(first.location()).body()).contains("Đã điểm danh");
  }

  @Test
  void aPhoneThatHoldsTicketsTapsThem() {
    var activity = planted.running(scopes.root(), 0);
    var code = code(activity, 0);
    var held = List.of(ticket(activity, "Trần Thị Lan"), ticket(activity, "Trần Văn Bình"));
    var phone = visitors.anonymous();
    var page =
        phone
            .client()
            .get()
            .uri("/c/" + code)
            .header("Cookie", "ct_tickets=" + String.join(".", held))
            .accept(MediaType.TEXT_HTML)
            .retrieve()
            .body(String.class);
    assertThat(page).contains("Trần Thị Lan", "Trần Văn Bình", "/c/" + code + "/tickets");
    var fields = Map.of("proof", proof(String.valueOf(page)), "ticket", held.getFirst());
    for (var tap = 0; tap < 2; tap++) {
      assertThat(phone.post("/c/" + code + "/tickets", fields).location())
          .startsWith("/t/" + held.getFirst());
    }
    assertThat(activities.turnout(activity.id()).participations()).isEqualTo(1);
    var none = Map.of("proof", proof(String.valueOf(page)));
    assertThat(phone.post("/c/" + code + "/tickets", none).status().value()).isEqualTo(422);
  }

  private String ticket(Planted activity, String name) {
    var person = visitors.person(name).person();
    var registered = attendances.register(activity.id(), person, activity.site());
    return tickets.token(new Ticket(activity.id(), registered.id()));
  }

  @Test
  void aSignedInPersonNeedsOneTap() {
    var activity = planted.running(scopes.root(), 0);
    var code = code(activity, 0);
    var member = visitors.signedIn();
    var proof = proof(member.get("/c/" + code).body());
    assertThat(member.post("/c/" + code + "/me", Map.of("proof", proof)).status().value())
        .isEqualTo(303);
    assertThat(activities.turnout(activity.id()).participations()).isEqualTo(1);
  }

  @Test
  void anOldCodeAMadeUpOneAndAMissingProofChangeNothing() {
    var activity = planted.running(scopes.root(), 0);
    var old = code(activity, 120);
    assertThat(visitors.anonymous().get("/c/" + old).body()).doesNotContain("name=\"proof\"");
    assertThat(visitors.anonymous().get("/c/made-up").status().value()).isEqualTo(404);
    var answer =
        visitors
            .anonymous()
            .post(
                "/c/" + old + "/name",
                Map.of("proof", old, "name", "A", "phone", "0905200301", "consent", "true"));
    assertThat(answer.status().value()).isEqualTo(422);
    assertThat(activities.turnout(activity.id()).registered()).isZero();
  }

  private String code(Planted activity, int secondsAgo) {
    var secret =
        jdbc.sql("select secret from activity.activity where id = :id")
            .param("id", activity.id().value())
            .query((row, _) -> row.getBytes(1))
            .single();
    return SiteCodes.code(
        secret, activity.id(), activity.site(), clock.now().minusSeconds(secondsAgo));
  }

  private static String proof(String page) {
    var found = Pattern.compile("name=\"proof\" value=\"([^\"]+)\"").matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }
}
