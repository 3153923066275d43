package org.chungtay.activity.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.activity.ActivityClosed;
import org.chungtay.activity.Attendances;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.Planning;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.SharesChanged;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Forbidden;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.StaleVersion;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class PlanChangesTest {
  @Autowired Planning planning;
  @Autowired Attendances attendances;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;

  private Actor officer;

  @BeforeEach
  void anOfficerOfTheWomensUnionInThuyXuan() {
    officer = plans.someone("officer", "women", "Thủy Xuân");
  }

  @Test
  void theSharesAreChangedAfterTheStartAndThePartnersAskedAgain() {
    var plan = plans.in("Thủy Xuân").with("youth", 30).now();
    var id = planning.plan(officer, plan);
    planning.open(officer, id);
    planning.start(officer, id);
    var youth = plans.someone("officer", "youth", "Thủy Xuân");
    var theirs = plan.shares().getLast().unit();
    planning.answer(youth, id, theirs, 1, false, "Chi đoàn không tham gia");
    var alone = plans.in("Thủy Xuân").tomorrow().shares();
    var version = planning.get(officer, id).version();
    assertThatThrownBy(() -> planning.share(officer, id, alone, version - 1))
        .isInstanceOf(StaleVersion.class);
    assertThatThrownBy(() -> planning.share(youth, id, alone, version))
        .isInstanceOf(Forbidden.class);
    planning.share(officer, id, alone, version);
    assertThat(planning.get(officer, id).joint()).isFalse();
    assertThat(planning.get(officer, id).terms()).isEqualTo(2);
    planning.cancel(officer, id, "Mưa");
    assertThatThrownBy(() -> planning.share(officer, id, plan.shares(), version + 2))
        .isInstanceOf(ActivityClosed.class);
  }

  @Test
  void anAnswerIsToTheSharesThatWereLookedAt() {
    var plan = plans.in("Thủy Xuân").with("youth", 30).tomorrow();
    var id = planning.plan(officer, plan);
    var youth = plans.someone("officer", "youth", "Thủy Xuân");
    var theirs = plan.shares().getLast().unit();
    planning.share(officer, id, plans.in("Thủy Xuân").with("youth", 5).tomorrow().shares(), 1);
    assertThatThrownBy(() -> planning.answer(youth, id, theirs, 1, true, ""))
        .isInstanceOf(SharesChanged.class);
    planning.answer(youth, id, theirs, 2, true, "");
    planning.cancel(officer, id, "Mưa");
    assertThatThrownBy(() -> planning.answer(youth, id, theirs, 2, false, "Muộn"))
        .isInstanceOf(ActivityClosed.class);
  }

  @Test
  void theLeadSharesAnewThroughThePage() {
    var plan = plans.in("Thủy Xuân").with("youth", 30).now();
    var id = planning.plan(officer, plan);
    planning.open(officer, id);
    planning.start(officer, id);
    var browser = visitors.signedIn(officer);
    var address = "/activities/" + id + "/shares/change";
    assertThat(browser.get("/activities/" + id + "/manage").body()).contains(address);
    assertThat(browser.get(address).body()).contains("name=\"part-youth\"", "value=\"30\"");
    var version = String.valueOf(planning.get(officer, id).version());
    var tooMuch = browser.post(address, Map.of("version", version, "part-youth", "100"));
    assertThat(tooMuch.status().value()).isEqualTo(422);
    var sent = browser.post(address, Map.of("version", version, "part-youth", "12,5"));
    assertThat(sent.location()).contains("activity.notice.shared-anew");
    assertThat(planning.get(officer, id).shares().getLast().part()).isEqualByComparingTo("0.125");
  }

  @Test
  void aSiteAtWhichSomebodyRegisteredOrWasCountedStays() {
    var plan = plans.in("Thủy Xuân").sites(3).tomorrow();
    var id = planning.plan(officer, plan);
    planning.open(officer, id);
    var second = plan.sites().get(1);
    var person = visitors.person("Hồ Thị Xuân").person();
    var _ = attendances.register(id, person, second.id());
    attendances.count(
        officer,
        id,
        new Delegation(Ids.next(), plan.sites().get(2).id(), "Chi hội 4", Optional.empty(), 9));
    var only = PlanCopies.at(plan, plan.sites().subList(0, 1));
    var version = planning.get(officer, id).version();
    assertThatThrownBy(() -> planning.change(officer, only, version))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.fields())
                    .extracting(field -> field.code() + " " + field.arguments().get("site"))
                    .containsExactly(
                        "site-in-use " + second.name(),
                        "site-in-use " + plan.sites().get(2).name()));
    var without = PlanCopies.at(plan, plan.sites().subList(1, 3));
    planning.change(officer, without, version);
    assertThat(planning.get(officer, id).sites()).hasSize(2);
    assertThat(planning.get(officer, id).coming()).isEqualTo(1);
  }

  @Test
  void oneSiteIsListedOnce() {
    var plan = plans.in("Thủy Xuân").tomorrow();
    var site = plan.sites().getFirst();
    assertThatThrownBy(() -> planning.plan(officer, PlanCopies.at(plan, List.of(site, site))))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void theOneWhoComesSecondIsToldTheLastEditorAndNotTheFirst() {
    var plan = plans.in("Thủy Xuân").tomorrow();
    var id = planning.plan(officer, plan);
    planning.open(officer, id);
    var colleague = visitors.person("Tôn Nữ Diệu Linh");
    var today = clock.today();
    visitors.grant(colleague.person(), "officer", plan.leadUnit().value(), today, today);
    planning.change(colleague, plan, planning.get(officer, id).version());
    assertThatThrownBy(() -> planning.change(officer, plan, 1))
        .isInstanceOfSatisfying(
            StaleVersion.class,
            stale -> assertThat(stale.arguments()).containsEntry("who", "Tôn Nữ Diệu Linh"));
  }
}
