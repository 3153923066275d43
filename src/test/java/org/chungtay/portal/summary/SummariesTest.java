package org.chungtay.portal.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a summary of the roses shows.
@ProductTest
class SummariesTest {
  @Autowired RosesForTests roses;
  @Autowired JdbcClient jdbc;

  private LocalDate day = LocalDate.EPOCH;

  @BeforeEach
  void plant() {
    day = roses.plant();
  }

  @Test
  void whatWasDoneBeforeAMergerStandsUnderTheWardOfToday() {
    var page = roses.officer().get("/summaries/new?" + roses.asked(day, "wards", "year-ago"));
    assertThat(page.status().value()).isEqualTo(200);
    assertThat(RosesForTests.line(page.body(), "Phường An Cựu")).contains(">42<", ">20<", "+110%");
    assertThat(RosesForTests.line(page.body(), "Phường Thủy Xuân")).contains(">5<", ">0<", ">–<");
    assertThat(RosesForTests.line(page.body(), "Total")).contains(">47<", ">20<", "+135%");
    assertThat(page.body()).contains("Phường Vỹ Dạ");
  }

  @Test
  void personsAreCountedAnewAndNeverAddedUp() {
    var columns = "indicators=persons&indicators=roses-planted&";
    var whole =
        roses.officer().get("/summaries/new?" + columns + roses.rest(day, "wards", "none", ""));
    assertThat(RosesForTests.line(whole.body(), "Phường An Cựu")).contains(">2<", ">42<");
    assertThat(RosesForTests.line(whole.body(), "Total")).contains(">2<", ">47<");
    var picked = "&wards=" + roses.merged() + "&wards=" + roses.other();
    var some =
        roses.officer().get("/summaries/new?" + columns + roses.rest(day, "wards", "none", picked));
    assertThat(RosesForTests.line(some.body(), "Total")).contains(">–<", ">47<");
    var figures = some.body().substring(some.body().indexOf("id=\"figures\""));
    assertThat(figures.substring(0, figures.indexOf("</section>")))
        .contains("Persons are never added up")
        .doesNotContain("Phường Vỹ Dạ");
  }

  @ParameterizedTest
  @CsvSource({"organizations, Vietnam Women", "months, 0/2003", "total, Total"})
  void anyLinesHaveTheSameTotal(String breakdown, String first) {
    var page = roses.officer().get("/summaries/new?" + roses.asked(day, breakdown, "none")).body();
    assertThat(RosesForTests.line(page, "Total")).contains(">47<");
    assertThat(page.replaceAll("[0-9]/2003", "0/2003")).contains(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "indicators=",
        "indicators=gold",
        "wards=nowhere",
        "from=2030-01-01",
        "to=2003-01-01",
        "breakdown=weeks"
      })
  void whatCannotBeReadIsSaidAtItsFieldAndNothingIsShown(String wrong) {
    var name = wrong.substring(0, wrong.indexOf('='));
    var rest = roses.asked(day, "wards", "none").replaceAll("(^|&)" + name + "=[^&]*", "");
    var page = roses.officer().get("/summaries/new?" + rest + "&" + wrong);
    assertThat(page.body()).contains("href=\"#" + name + "\"").doesNotContain("id=\"figures\"");
    assertThat(roses.officer().get("/summaries/table.csv?" + rest + "&" + wrong).status().value())
        .isEqualTo(422);
  }
}
