package org.chungtay.activity.attend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chungtay.activity.Activities;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.TestActivities;
import org.chungtay.activity.TestActivities.Planted;
import org.chungtay.activity.join.Ticket;
import org.chungtay.activity.join.Tickets;
import org.chungtay.identity.PersonId;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@ProductTest
class CheckInDoorTest {
  @Autowired Activities activities;
  @Autowired Attendances attendances;
  @Autowired TestActivities planted;
  @Autowired Tickets tickets;
  @Autowired Visitors visitors;
  @Autowired TestScopes scopes;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionOperations transactions;

  private record Answer(int status, String body, String retryAfter) {}

  @Test
  void sixtyFourClientsRepeatingEveryRequestRecordEachPersonOnce() throws Exception {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    var leader = visitors.as("leader", unit);
    var work = new ArrayList<Callable<Answer>>();
    for (int i = 0; i < 200; i++) {
      var body = body(ticket(activity));
      work.add(() -> post(leader, activity, body));
      work.add(() -> post(leader, activity, body));
    }
    Collections.shuffle(work, new Random(11));
    try (var clients = Executors.newFixedThreadPool(64)) {
      for (var answer : clients.invokeAll(work)) {
        assertThat(answer.get().status()).as(answer.get().body()).isEqualTo(200);
        assertThat(answer.get().body()).contains("checked-in");
      }
    }
    assertThat(activities.turnout(activity.id()).joinedThemselves()).isEqualTo(200);
  }

  @Test
  void eachTicketOfARequestGetsItsOwnAnswer() {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    var other = planted.running(unit, 0);
    var here = ticket(activity);
    var leader = visitors.as("leader", unit);
    assertThat(post(leader, activity, body(here, "nonsense", ticket(other))).body())
        .contains("[\"checked-in\",\"not-a-ticket\",\"other-ticket\"]");
    assertThat(post(leader, activity, body(here)).body()).contains("already-checked-in");
  }

  @Test
  void onlyLeadersOfItsUnitsCheckPeopleIn() {
    var activity = planted.running(scopes.root(), 0);
    var body = body(ticket(activity));
    assertThat(post(visitors.as("leader", scopes.root()), activity, body).status()).isEqualTo(403);
    assertThat(post(visitors.signedIn(), activity, body).status()).isEqualTo(403);
    assertThat(post(visitors.anonymous(), activity, body).status()).isEqualTo(401);
    assertThat(activities.turnout(activity.id()).participations()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"tickets\": \"x\"}",
        "{\"tickets\": []}",
        "{\"tickets\": [\"x\"], \"site\": \"x\"}",
        "{\"tickets\": [\"x\"], \"time\": \"year 0\"}"
      })
  void badInputIsRefusedAndChangesNothing(String body) {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    var answer = post(visitors.as("leader", unit), activity, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.body()).contains("\"code\":\"invalid-input\"", "urn:chungtay:refusal:");
  }

  @Test
  void aBodyTooLargeIsRefused() {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    var body = body("x".repeat(100_000));
    assertThat(post(visitors.as("leader", unit), activity, body).status()).isEqualTo(422);
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsToldAndTheSameIsSentAgain() {
    var unit = scopes.root();
    var activity = planted.running(unit, 0);
    var body = body(ticket(activity));
    var leader = visitors.as("leader", unit);
    transactions.executeWithoutResult(_ -> {
      hold(activity);
      var busy = post(leader, activity, body);
      assertThat(busy.status()).isEqualTo(503);
      assertThat(busy.retryAfter()).isEqualTo("2");
      assertThat(busy.body()).contains("gate-too-busy");
    });
    assertThat(post(leader, activity, body).body()).contains("checked-in");
    assertThat(activities.turnout(activity.id()).participations()).isEqualTo(1);
  }

  private void hold(Planted activity) {
    var held =
        jdbc.sql("select id from activity.activity where id = :id for update")
            .param("id", activity.id().value())
            .query()
            .listOfRows();
    assertThat(held).hasSize(1);
  }

  private String ticket(Planted activity) {
    var one = attendances.register(activity.id(), PersonId.next(), activity.site());
    return tickets.token(new Ticket(activity.id(), one.id()));
  }

  private static String body(String... tickets) {
    return "{\"tickets\":[\"" + String.join("\",\"", List.of(tickets)) + "\"]}";
  }

  private static Answer post(Visitor visitor, Planted activity, String body) {
    return visitor
        .client()
        .post()
        .uri("/api/v1/activities/" + activity.id() + "/checkins")
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .exchange((_, answer) -> {
          var text = answer.bodyTo(String.class);
          var later = answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER);
          return new Answer(
              answer.getStatusCode().value(), text == null ? "" : text, later == null ? "" : later);
        });
  }
}
