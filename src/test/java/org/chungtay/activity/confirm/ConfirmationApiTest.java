package org.chungtay.activity.confirm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

@ProductTest
class ConfirmationApiTest {
  private static final String WARD = "Thủy Xuân";

  @Autowired Reporting reporting;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;

  @Test
  void anOfficerConfirmsOnceHoweverOftenItIsSent() {
    var plan = reported();
    var officer = visitor("officer");
    assertThat(send(officer, plan, "confirm", "{\"revision\":1}")).isEqualTo(204);
    assertThat(send(officer, plan, "confirm", "{\"revision\":1}")).isEqualTo(204);
    assertThat(send(visitor("officer"), plan, "confirm", "{\"revision\":1}")).isEqualTo(409);
  }

  @Test
  void aReasonIsNeededToSendBack() {
    var plan = reported();
    var officer = visitor("officer");
    assertThat(send(officer, plan, "return", "{\"revision\":1}")).isEqualTo(422);
    assertThat(
            send(
                officer,
                plan,
                "return",
                "{\"revision\":1,\"reason\":\"" + "x".repeat(1001) + "\"}"))
        .isEqualTo(422);
    assertThat(send(officer, plan, "return", "{\"revision\":1,\"reason\":\"Thiếu ảnh\"}"))
        .isEqualTo(204);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{}", "[]", "{\"revision\":\"x\"}", "{\"revision\":1e30}", "null", "\0"})
  void refusesBodiesThatAreNone(String body) {
    assertThat(send(visitor("officer"), reported(), "confirm", body)).isEqualTo(400);
  }

  @Test
  void nobodyElseDecides() {
    var plan = reported();
    assertThat(send(visitor("leader"), plan, "confirm", "{\"revision\":1}")).isEqualTo(403);
    assertThat(send(visitors.anonymous(), plan, "confirm", "{\"revision\":1}")).isEqualTo(401);
  }

  private static int send(Visitor visitor, Plan plan, String decision, String body) {
    return visitor
        .client()
        .post()
        .uri("/api/v1/reports/{id}/{decision}", plan.id().toString(), decision)
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .exchange((_, answer) -> answer.getStatusCode().value());
  }

  private Visitor visitor(String role) {
    return visitors.as(role, plans.unit("women", WARD).id().value());
  }

  private Plan reported() {
    var plan = plans.in(WARD).now();
    var site = plan.sites().getFirst().id();
    reporting.reportUnplanned(
        plans.someone("leader", "women", WARD),
        plan,
        List.of(new Delegation(Ids.next(), site, "Chi hội 4", Optional.empty(), 9)),
        new Report("", List.of(new Result(site, "waste-bags", new BigDecimal("12")))));
    return plan;
  }
}
