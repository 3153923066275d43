package org.chungtay.activity.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.chungtay.activity.Planning;
import org.chungtay.activity.PlansForTests;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class ActivityPagesTest {
  @Autowired Planning planning;
  @Autowired PlansForTests plans;
  @Autowired Visitors visitors;

  @Test
  void anOpenActivityIsShownInThreeLanguages() {
    var officer = plans.someone("officer", "women", "Hương An");
    var id = planning.plan(officer, plans.in("Hương An").with("youth", 30).tomorrow());
    planning.open(officer, id);
    assertThat(page("/activities/" + id)).contains("Tôi tham gia", "70 %", "30 %");
    assertThat(page("/activities/" + id + "?lang=en")).contains("I will join");
    assertThat(page("/activities/" + id + "?lang=ar")).contains("dir=\"rtl\"", "سأشارك");
    assertThat(page("/activities?q=huong+an")).contains(id.toString());
    assertThat(page("/activities/" + id + "/poster?lang=ar"))
        .contains("Quét mã để tham gia", "Scan to join in");
    assertThat(
            visitors
                .anonymous()
                .client()
                .get()
                .uri("/api/v1/activities/" + id)
                .retrieve()
                .body(String.class))
        .contains("\"state\":\"OPEN\"");
  }

  @Test
  void aDraftIsNotFoundByOthers() {
    var officer = plans.someone("officer", "women", "Thủy Xuân");
    var id = planning.plan(officer, plans.in("Thủy Xuân").tomorrow());
    assertThat(status("/activities/" + id)).isEqualTo(404);
    assertThat(status("/api/v1/activities/" + id)).isEqualTo(404);
    assertThat(status("/activities/" + id + "/poster")).isEqualTo(404);
  }

  @Test
  void anActivityGoesIntoACalendar() {
    var officer = plans.someone("officer", "women", "Thủy Xuân");
    var draft = planning.plan(officer, plans.in("Thủy Xuân").tomorrow());
    assertThat(status("/activities/" + draft + "/calendar.ics")).isEqualTo(404);
    var open = planning.plan(officer, plans.in("Thủy Xuân").tomorrow());
    planning.open(officer, open);
    assertThat(page("/activities/" + open)).contains("/activities/" + open + "/calendar.ics");
    assertThat(page("/activities/" + open + "/calendar.ics"))
        .contains("BEGIN:VEVENT", "UID:" + open + "@chungtay");
  }

  @Test
  void aManagePageIsForItsOrganisers() {
    var unit = plans.unit("women", "Thủy Xuân").id().value();
    var officer = visitors.as("officer", unit);
    var id = planning.plan(officer.actor(), plans.in("Thủy Xuân").tomorrow());
    assertThat(officer.get("/activities/" + id + "/manage").body()).contains("Bản nháp", "/open");
    var neighbour = visitors.as("officer", plans.unit("women", "Kim Long").id().value());
    assertThat(neighbour.get("/activities/" + id + "/manage").status().value()).isEqualTo(403);
  }

  private String page(String address) {
    return visitors.anonymous().get(address).body();
  }

  private int status(String address) {
    return visitors.anonymous().get(address).status().value();
  }
}
