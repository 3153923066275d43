package org.chungtay.identity.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.identity.Grants;
import org.chungtay.identity.Grants.Grant;
import org.chungtay.identity.Passkeys;
import org.chungtay.identity.SignInSlips;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.TestScopes;
import org.chungtay.testing.Visitor;
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
  @Autowired Grants grants;
  @Autowired Passkeys passkeys;

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

  @Test
  void aSlipPrintedBeforeTheRoleOpensNothingAfterIt() {
    var ward = scopes.root();
    var member = visitors.person("Hôm nay là hội viên");
    var code = code(slips.print(officer(ward), member.person(), ward));
    grants.grant(administrator(), role(member, ward));
    assertThat(use(code).status().value()).isEqualTo(409);
  }

  @Test
  void aSessionOpenedByAnothersSlipEndsWithTheRoleAndTheirOwnStays() {
    var ward = scopes.root();
    var member = visitors.person("Mai là cán bộ");
    var own = visitors.signedIn(member);
    var bySlip = signedInBy(code(slips.print(officer(ward), member.person(), ward)), member);
    assertThat(bySlip.get("/me/sign-in").status().value()).isEqualTo(200);
    var ownSlip = bySlip.post("/me/sign-in/slip", Map.of()).body();
    addPasskey(member, bySlip);

    grants.grant(administrator(), role(member, ward));
    assertThat(bySlip.get("/me/sign-in").status().value()).isEqualTo(303);
    assertThat(own.get("/me/sign-in").status().value()).isEqualTo(200);
    assertThat(use(codeIn(ownSlip)).status().value()).isEqualTo(409);
    assertThat(passkeys.of(member.person())).isEmpty();
  }

  /// Also where the role came another way, or the printer has lost theirs meanwhile.
  @Test
  void theRightsAreComparedAgainWhenASlipIsUsed() {
    var ward = scopes.root();
    var member = visitors.person("Được giao việc sau");
    var code = code(slips.print(officer(ward), member.person(), ward));
    visitors.grant(
        member.person(), "administrator", ward, clock.today(), clock.today().plusDays(1));
    assertThat(use(code).status().value()).isEqualTo(409);
  }

  @Test
  void whoHoldsTheRolePrintsASlipThatWorks() {
    var ward = scopes.root();
    var member = visitors.person("Cán bộ mất điện thoại");
    var administrator = visitors.as("administrator", ward).actor();
    grants.grant(administrator, role(member, ward));
    var code = code(slips.print(administrator, member.person(), ward));
    assertThat(use(code).status().value()).isEqualTo(303);
  }

  private Actor administrator() {
    return visitors.as("administrator", Access.INSTALLATION).actor();
  }

  private Grant role(Actor person, UUID ward) {
    var today = clock.today();
    return new Grant(
        Ids.next(), person.person(), "administrator", ward, today, today.plusMonths(1));
  }

  private Visitor signedInBy(String code, Actor person) {
    return visitors.holding(person, use(code).cookies().getFirst().split(";")[0]);
  }

  /// As the page stores it, without a device: the way in itself is tested in a browser.
  private void addPasskey(Actor person, Visitor session) {
    var voucher =
        jdbc.sql(
                """
                select vouched_by from identity.session
                where person = :person and way = 'slip' and ended_at is null
                """)
            .param("person", session.actor().person().value())
            .query(UUID.class)
            .single();
    jdbc.sql(
            """
            insert into identity.passkey
              (credential_id, id, person, label, public_key, signature_count, verified,
               backup_eligible, backed_up, transports, attestation, attestation_client,
               created_at, used_at, vouched_by)
            values (:credential, :id, :person, 'x', '', 0, true, false, false, '{}', '', '',
                    now(), now(), :voucher)
            """)
        .param("credential", Ids.next().toString().getBytes(StandardCharsets.UTF_8))
        .param("id", Ids.next())
        .param("person", person.person().value())
        .param("voucher", voucher)
        .update();
  }

  private static String codeIn(String page) {
    var found = Pattern.compile("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group();
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
