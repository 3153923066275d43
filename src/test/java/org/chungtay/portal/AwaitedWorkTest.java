package org.chungtay.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chungtay.activity.Planning.Plan;
import org.chungtay.activity.PlansForTests;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is done and not confirmed is neither a figure nor invisible.
@ProductTest
class AwaitedWorkTest {
  private static final Pattern AWAITED =
      Pattern.compile("class=\"awaited\">.*?<a href=\"([^\"]+)\">(\\d+)", Pattern.DOTALL);

  @Autowired Visitors visitors;
  @Autowired WorkForTests work;
  @Autowired PlansForTests plans;

  @Test
  void beforeItsConfirmationNoFigureOfAnActivityIsShown() {
    var ward = "Phong Thái";
    for (var plan : new Plan[] {work.reported(ward, "77.7", 4321), work.returned(ward)}) {
      var body = activity(plan);
      assertThat(body).contains("Awaiting confirmation").doesNotContain("class=\"figure-value\"");
    }
    var reopened = activity(work.reopened(ward));
    assertThat(reopened).contains("Awaiting confirmation").doesNotContain("/indicators/");
  }

  @Test
  void whatIsOverWithoutAReportSaysSoAndDoesNotGoOn() {
    var ward = "Phong Dinh";
    var plan = work.overdue(ward);
    assertThat(activity(plan))
        .contains("Ended, report awaited")
        .doesNotContain("Happening now", "figure-value", plan.id() + "/join");
    assertThat(page("/wards/" + key(ward))).contains("Ended, report awaited");
  }

  @Test
  void aWardSaysHowMuchIsAwaitedAndListsExactlyThat() {
    var ward = "Phong Phú";
    var awaited = new Plan[] {work.overdue(ward), work.reported(ward, "5", 3), work.returned(ward)};
    var confirmed = work.confirmed(ward, "5", 3);
    var cancelled = work.cancelled(ward);
    for (var from :
        new String[] {"/wards/" + key(ward), "/indicators/waste-collected?ward=" + key(ward)}) {
      var said = awaited(page(from));
      assertThat(said.group(2)).isEqualTo("3");
      var list = page(said.group(1).replace("&amp;", "&"));
      assertThat(list).doesNotContain(confirmed.id().toString(), cancelled.id().toString());
      for (var plan : awaited) {
        assertThat(list).contains(plan.id().toString());
      }
    }
  }

  @Test
  void homeAndTheOrganisationSayItToo() {
    var plan = work.returned("Phong Quảng");
    assertThat(plan.shares()).hasSize(1);
    for (var from : new String[] {"/", "/organizations/women", "/indicators"}) {
      assertThat(Integer.parseInt(awaited(page(from + "?fresh=" + plan.id())).group(2)))
          .isPositive();
    }
  }

  @Test
  void whatWasSentBackStaysAmongWhatWasDone() {
    var plan = work.returned("Hóa Châu");
    assertThat(page("/wards/" + key("Hóa Châu"))).contains(plan.id().toString());
    assertThat(page("/activities?when=past&ward=" + key("Hóa Châu")))
        .contains(plan.id().toString(), "Awaiting confirmation");
  }

  private String activity(Plan plan) {
    return page("/activities/" + plan.id());
  }

  private String key(String ward) {
    return plans.ward(ward).key();
  }

  private String page(String address) {
    return visitors
        .anonymous()
        .get(address + (address.contains("?") ? "&" : "?") + "lang=en")
        .body();
  }

  private static MatchResult awaited(String body) {
    var found = AWAITED.matcher(body);
    assertThat(found.find()).isTrue();
    return found.toMatchResult();
  }
}
