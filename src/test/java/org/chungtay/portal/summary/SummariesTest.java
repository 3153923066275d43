package org.chungtay.portal.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.chungtay.outcome.ClaimsForTests;
import org.chungtay.territory.AreasForTests;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What a summary of the roses shows.
@ProductTest
class SummariesTest {
  @Autowired RosesForTests roses;
  @Autowired AreasForTests areas;
  @Autowired ClaimsForTests claims;

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

  /// By month, by organisation or as one line: of a ward that was formed in 2025 of An Đông and
  /// others it is all that is its own, as among the lines of wards.
  @ParameterizedTest
  @CsvSource({"months, 0/2003", "organizations, Vietnam Women", "total, Total"})
  void oneWardIsReadUnderTheBoundariesOfTodayWhateverTheLinesAre(String breakdown, String first) {
    var asked = roses.asked(day, breakdown, "year-ago") + "&wards=" + roses.merged();
    var page = roses.officer().get("/summaries/new?" + asked).body();
    assertThat(RosesForTests.line(page, "Total")).contains(">42<", ">20<", "+110%");
    assertThat(RosesForTests.line(page.replaceAll("[0-9]{2}/2003", "0/2003"), first))
        .contains(">42<", ">20<");
    assertThat(page).contains("Wards within today").doesNotContain("What rounding leaves");
  }

  /// 3 roses in January and 3 in February, six tenths of a ward: 1 and 1, and 3 together.
  @Test
  void whatRoundingByMonthLeavesOfASplitWardIsALineOfItsOwn() {
    var old = areas.commune("Cũ", LocalDate.of(2002, 1, 1));
    var east = areas.commune("Đông", LocalDate.of(2002, 7, 1));
    var west = areas.commune("Tây", LocalDate.of(2002, 7, 1));
    areas.became(
        old,
        LocalDate.of(2002, 7, 1),
        Map.of(east, new BigDecimal("0.6"), west, new BigDecimal("0.4")));
    claims.posted("roses-planted", "3", old, LocalDate.of(2002, 1, 20));
    claims.posted("roses-planted", "3", old, LocalDate.of(2002, 2, 20));
    var asked =
        "indicators=roses-planted&breakdown=%s&span=days&from=2002-01-01&to=2002-02-28&comparison=none&lang=en&wards="
            + east;
    var page = roses.officer().get("/summaries/new?" + asked.formatted("months")).body();
    assertThat(RosesForTests.line(page, "01/2002")).contains(">1<");
    assertThat(RosesForTests.line(page, "02/2002")).contains(">1<");
    assertThat(RosesForTests.line(page, "What rounding leaves")).contains(">1<");
    assertThat(RosesForTests.line(page, "Total")).contains(">3<");
    assertThat(roses.officer().follow("/summaries/table.csv?" + asked.formatted("months")).body())
        .contains("\"What rounding leaves of a split ward\",1");
    assertThat(roses.officer().get("/summaries/new?" + asked.formatted("organizations")).body())
        .contains(">3<")
        .doesNotContain("What rounding leaves");
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
