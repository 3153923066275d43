package org.chungtay.identity.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.SignInSlips;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitor.Answer;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.ModelAndView;

@ProductTest
class SlipTest {
  @Autowired SignInSlips slips;
  @Autowired Visitors visitors;
  @Autowired TestScopes scopes;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  @Test
  void aSlipSignsInOnceAndLookingAtItUsesNothing() {
    var ward = scopes.root();
    var code = code(slips.print(officer(ward), visitors.person("Mệ Gái").person(), ward));
    var visitor = visitors.anonymous();
    assertThat(visitor.get("/sign-in/slip?code=" + code).body()).contains("Mệ Gái");
    assertThat(use(code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")).cookies()).hasSize(1);
    assertThat(use(code).status().value()).isEqualTo(409);
    assertThat(visitor.get("/sign-in/slip?code=" + code).body()).doesNotContain("Mệ Gái");
  }

  @Test
  void aNewSlipRevokesTheOlderAndAnOldOneIsSpent() {
    var ward = scopes.root();
    var person = visitors.person("Mệ Gái").person();
    var older = code(slips.print(officer(ward), person, ward));
    var newer = code(slips.print(officer(ward), person, ward));
    assertThat(use(older).status().value()).isEqualTo(409);
    jdbc.sql(
            """
            update identity.sign_in_slip
            set printed_at = printed_at - interval '8 days',
                expires_at = expires_at - interval '8 days'
            where person = :person
            """)
        .param("person", person.value())
        .update();
    assertThat(use(newer).status().value()).isEqualTo(409);
  }

  @Test
  void onlyAnOfficerOfTheScopePrints() {
    var ward = scopes.root();
    var person = visitors.person("Mệ Gái").person();
    var elsewhere = officer(scopes.root());
    assertThatThrownBy(() -> slips.print(elsewhere, person, ward)).isInstanceOf(Forbidden.class);
    var leader = visitors.as("leader", ward).actor();
    assertThatThrownBy(() -> slips.print(leader, person, ward)).isInstanceOf(Forbidden.class);
  }

  @Test
  void aSlipGivesItsPrinterNoMoreThanTheyHave() {
    var ward = scopes.root();
    var officer = officer(ward);
    var administrator = visitors.as("administrator", Access.INSTALLATION).actor().person();
    assertThatThrownBy(() -> slips.print(officer, administrator, ward))
        .isInstanceOf(Forbidden.class);
    var next = visitors.person("Sắp nhận việc").person();
    var today = clock.today();
    visitors.grant(next, "administrator", ward, today.plusDays(1), today.plusDays(2));
    assertThatThrownBy(() -> slips.print(officer, next, ward)).isInstanceOf(Forbidden.class);
  }

  @Test
  void printingAndUsingLeaveATraceAndTheCodeIsNotStored() {
    var ward = scopes.root();
    var person = visitors.person("Mệ Gái").person();
    var code = code(slips.print(officer(ward), person, ward));
    var _ = use(code);
    assertThat(
            jdbc.sql("select deed from identity.audit where subject = :person order by at, id")
                .param("person", person.value())
                .query(String.class)
                .list())
        .containsExactly("identity.slip-printed", "identity.slip-used");
  }

  @Test
  void aPersonPrintsTheirOwn() {
    var visitor = visitors.signedIn();
    var answer = visitor.post("/me/sign-in/slip", Map.of());
    assertThat(answer.body()).contains(visitor.actor().name(), "<svg class=\"qr\"");
  }

  private Actor officer(UUID ward) {
    return visitors.as("officer", ward).actor();
  }

  private Answer use(String code) {
    return visitors.anonymous().post("/sign-in/slip", Map.of("code", code));
  }

  private static String code(ModelAndView page) {
    return page.getModel().get("model") instanceof PrintedSlip slip ? slip.code() : "";
  }
}
