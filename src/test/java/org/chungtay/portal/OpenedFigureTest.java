package org.chungtay.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.chungtay.activity.PlansForTests;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// From a figure down to its rows and back: the same number, and every number a link.
@ProductTest
class OpenedFigureTest {
  @Autowired Visitors visitors;
  @Autowired WorkForTests work;
  @Autowired PlansForTests plans;

  @Test
  void eachFigureOfAnActivityOpensItsOwnRowsWithTheSameNumber() {
    var ward = "Thanh Thủy";
    var other = work.confirmed(ward, "1000", 17);
    var plan = work.joint(ward, "40.5", 31);
    var body = page("/activities/" + plan.id());
    var opened =
        Pattern.compile(
                "<a class=\"figure\" href=\"(/indicators/([a-z-]+)\\?[^\"#]*)#rows\"><span class=\"figure-value\">([0-9.]+)")
            .matcher(body)
            .results()
            .toList();
    assertThat(opened)
        .extracting(found -> found.group(2))
        .contains("participations", "waste-collected", "activities-held");
    for (var figure : opened) {
      var rows = page(figure.group(1).replace("&amp;", "&"));
      assertThat(rows)
          .as(figure.group(2))
          .contains("<p class=\"figure-value\"><a href=\"#rows\">" + figure.group(3) + " ")
          .contains("/activities/" + plan.id())
          .doesNotContain("/activities/" + other.id());
    }
    assertThat(body).contains(">40.5<", ">31<");
  }

  @Test
  void everyNumberOfAFigureIsALink() {
    var ward = "Dương Nỗ";
    var plan = work.joint(ward, "40", 31);
    var key = plans.ward(ward).key();
    var body = page("/indicators/waste-collected?ward=" + key);
    assertThat(body)
        .contains("<a href=\"#rows\">40 kg</a>")
        .contains("<a href=\"/activities/" + plan.id() + "\">40 kg</a>")
        .containsPattern(
            "<a class=\"number\" href=\"[^\"]*organization=women[^\"]*\"><strong>20 kg")
        .containsPattern("<td class=\"number\"><a href=\"[^\"]*ward=" + key + "[^\"]*\">40 kg</a>");
    assertThat(page("/organizations/women")).containsPattern("<a href=\"#units\">\\d+ units</a>");
  }

  @Test
  void differentPersonsAreAlsoCreditedOnce() {
    assertThat(work.joint("Kim Trà", "4", 3).shares()).hasSize(3);
    assertThat(page("/indicators/persons")).doesNotContain("refusal");
  }

  @Test
  void aLongPeriodIsDrawnInYears() {
    assertThat(work.confirmed("Hương Trà", "4", 3).shares()).hasSize(1);
    var body = page("/indicators/waste-collected?from=2000-01-01");
    assertThat(body).contains("By year").doesNotContain("By month");
    assertThat(Pattern.compile("class=\"column\"").matcher(body).results().count())
        .isBetween(20L, 40L);
    assertThat(page("/indicators/waste-collected")).contains("By month");
  }

  @Test
  void aWardAndAnOrganisationAreSeenInAnyPeriod() {
    var key = plans.ward("Hương Trà").key();
    for (var path : new String[] {"/wards/" + key, "/organizations/women"}) {
      assertThat(page(path)).contains("This quarter", "This year", "aria-current=\"page\"");
      assertThat(page(path + "?from=2020-01-01&to=2020-03-31"))
          .contains("31/03/2020", "No outcome was confirmed");
      assertThat(page(path + "?from=2020-05-01&to=2020-03-31"))
          .contains("The last day is before the first day.");
    }
  }

  @Test
  void aWardLeadsToWhatAnOrganisationDidThere() {
    var ward = "Mỹ Thượng";
    var plan = work.confirmed(ward, "12", 3);
    var key = plans.ward(ward).key();
    var body = page("/wards/" + key);
    assertThat(body).contains("ward=" + key + "&amp;organization=women");
    assertThat(page("/indicators?ward=" + key + "&organization=women"))
        .contains("12 kg", plans.ward(ward).fullName());
    assertThat(page("/activities/" + plan.id())).contains("href=\"/wards/" + key + "\"");
  }

  @Test
  void aWardHasOneAddressAndAnythingElseIsNone() {
    var ward = plans.ward("Kim Long");
    var answer = visitors.anonymous().get("/wards/" + ward.id());
    assertThat(answer.location()).endsWith("/wards/" + ward.key());
    assertThat(page("/wards/" + ward.key())).contains("/wards/" + ward.key() + "\"");
    var city = ward.parent().orElseThrow();
    assertThat(visitors.anonymous().get("/wards/" + city).status().value()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thuy van", "phu hau"})
  void aFormerCommuneKeepsItsPage(String name) {
    var found =
        Pattern.compile("href=\"(/wards/\\p{XDigit}{8}-[^\"]+)\"")
            .matcher(visitors.anonymous().get("/wards?q=" + name.replace(" ", "%20")).body());
    assertThat(found.find()).isTrue();
    assertThat(visitors.anonymous().get(found.group(1)).status().value()).isEqualTo(200);
  }

  @Test
  void whatIsNearIsListedWithItsDistanceAndThePositionIsRounded() {
    var answer =
        visitors.anonymous().get("/activities?latitude=16.463712&longitude=107.590866&lang=en");
    assertThat(answer.status().value()).isEqualTo(200);
    assertThat(answer.body()).contains("Nearest to where you are first");
    assertThat(visitors.anonymous().get("/activities?latitude=x&longitude=999").status().value())
        .isEqualTo(200);
  }

  private String page(String address) {
    return visitors
        .anonymous()
        .get(address + (address.contains("?") ? "&" : "?") + "lang=en")
        .body();
  }
}
