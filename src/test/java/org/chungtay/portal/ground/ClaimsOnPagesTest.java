package org.chungtay.portal.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.chungtay.activity.PlansForTests;
import org.chungtay.outcome.ClaimsForTests;
import org.chungtay.outcome.DeclaredFigures.Days;
import org.chungtay.outcome.DeclaredFigures.Qualifier;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What was declared and planned of two wards that became parts of Thuận Hóa in 2025, on the pages.
@ProductTest
class ClaimsOnPagesTest {
  private static final LocalDate SPRING = LocalDate.of(2025, 3, 1);
  private static int tests;

  @Autowired PlansForTests plans;
  @Autowired ClaimsForTests claims;
  @Autowired Territory territory;
  @Autowired Visitors visitors;

  private Days period = new Days(SPRING, SPRING);
  private String ward = "";
  private UUID said = UUID.randomUUID();
  private UUID planned = UUID.randomUUID();

  /// In a week of its own for each test.
  @BeforeEach
  void twoFormerWards() {
    var first = LocalDate.of(2006, 1, 2).plusWeeks(++tests);
    period = new Days(first, first.plusDays(6));
    var today = plans.ward("Thuận Hóa");
    ward = today.key();
    var former = territory.formedFrom(today.id());
    var one = former.getFirst();
    var other = former.get(1);
    claims.posted("roses-planted", "24", one.id(), first);
    claims.posted("roses-planted", "6", other.id(), first);
    said = declared("25", Qualifier.NEARLY, one);
    var _ = declared("6", Qualifier.EXACTLY, other);
    planned = claims.planned("roses-planted", "40", one.id(), period);
    var _ = claims.planned("roses-planted", "20", other.id(), period);
  }

  private UUID declared(String quantity, Qualifier qualifier, Area area) {
    return claims.declared("roses-planted", quantity, qualifier, area.id(), period);
  }

  @Test
  void aWardsPageAddsWhatItsFormerWardsSaidOnceADayIsAskedFor() {
    var days = "?lang=en&from=%s&to=%s".formatted(period.first(), period.last());
    var page = page("/wards/" + ward + days + "&boundaries=2026-01-01");
    assertThat(page)
        .contains("declared-" + said, "target-" + planned)
        .contains("which lies wholly in this ward now")
        .contains("nearly 31 bushes", "60 bushes", "that is 50 %")
        .contains(">30 bushes</a>")
        .contains("nothing was said of them");
    assertThat(page("/wards/" + ward + "?lang=en&boundaries=2026-01-01"))
        .as("about other days")
        .doesNotContain("declared-" + said)
        .doesNotContain("target-" + planned);
    assertThat(page("/wards/" + ward + days))
        .as("as recorded nothing was said of this ward")
        .doesNotContain("declared-" + said)
        .doesNotContain("target-" + planned);
  }

  @ParameterizedTest
  @CsvSource({"vi, nay nằm trọn", "ar, تقع بكاملها", "en, Targets of"})
  void aFigureOpenedUnderADayNamesTheWardsInTheReadersLanguage(String language, String words) {
    var asked =
        "from=%s&to=%s&boundaries=2026-01-01&lang=%s"
            .formatted(period.first(), period.last(), language);
    assertThat(page("/indicators/roses-planted?" + asked))
        .contains("declared-" + said, "target-" + planned, words)
        .contains("/wards/" + ward);
  }

  @Test
  void aSummaryHasThemBesideTheSameWardAndDays() {
    var asked =
        "/summaries/new?indicators=roses-planted&breakdown=%s&span=days&from=%s&to=%s&comparison=none&lang=en%s";
    var id = plans.ward("Thuận Hóa").id();
    var officer = claims.keeper();
    for (var breakdown : new String[] {"wards", "months", "total"}) {
      assertThat(
              officer
                  .get(asked.formatted(breakdown, period.first(), period.last(), "&wards=" + id))
                  .body())
          .as(breakdown)
          .contains("Declared figures and plans about these days", "nearly 31 bushes", ">30<");
    }
    assertThat(officer.get(asked.formatted("total", period.first(), period.last(), "")).body())
        .as("beside the city only what is the city's")
        .doesNotContain("declared-" + said);
    var before = period.first().minusYears(3);
    assertThat(officer.get(asked.formatted("wards", before, before, "&wards=" + id)).body())
        .doesNotContain("declared-" + said);
  }

  private String page(String address) {
    var answer = visitors.anonymous().get(address);
    assertThat(answer.status().value()).as(address).isEqualTo(200);
    return answer.body();
  }
}
