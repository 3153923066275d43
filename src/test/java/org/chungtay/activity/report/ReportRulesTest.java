package org.chungtay.activity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.activity.Activity;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.outcome.Indicator;
import org.chungtay.shared.error.FieldRefusal;
import org.chungtay.shared.error.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportRulesTest {
  private final Activity.Site site = SampleActivities.site("Kiệt 42 Lê Ngô Cát");
  private final Activity activity = SampleActivities.atSites(site);

  @ParameterizedTest
  @CsvSource({
    "-0.1,negative",
    "1000000.001,too-large",
    "1e30,too-large",
    "0.0001,too-precise",
    "-1e30,negative"
  })
  void refusesAnAmountThatIsNone(String quantity, String code) {
    assertThat(refusals(new Result(site.id(), "waste-bags", new BigDecimal(quantity))))
        .containsExactly(code);
  }

  @Test
  void takesZeroAndOneThousandth() {
    assertThatCode(() ->
            check(
                new Result(site.id(), "waste-bags", BigDecimal.ZERO),
                new Result(site.id(), "waste-collected", new BigDecimal("0.001"))))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesWhatIsCountedAndWhatIsNoIndicator() {
    assertThat(refusals(new Result(site.id(), "participations", BigDecimal.ONE)))
        .containsExactly("unknown-indicator");
    assertThat(refusals(new Result(site.id(), "volunteer-hours", BigDecimal.ONE)))
        .containsExactly("unknown-indicator");
    assertThat(refusals(new Result(site.id(), "gold", BigDecimal.ONE)))
        .containsExactly("unknown-indicator");
  }

  @Test
  void refusesASiteOfAnotherActivityAndTheSameResultTwice() {
    var elsewhere = SampleActivities.site("Chợ Đông Ba");
    assertThat(refusals(new Result(elsewhere.id(), "waste-bags", BigDecimal.ONE)))
        .containsExactly("unknown-indicator");
    var bags = new Result(site.id(), "waste-bags", BigDecimal.ONE);
    assertThat(refusals(bags, bags)).containsExactly("unknown-indicator");
  }

  @Test
  void refusesWordsThatAreTooLongEvenInEmoji() {
    var refused =
        catchThrowableOfType(
            InvalidInput.class,
            () ->
                ReportRules.requireSound(
                    activity, new Report("🌹".repeat(4001), List.of()), indicators()));
    assertThat(refused.fields()).extracting(FieldRefusal::code).containsExactly("too-long");
  }

  @Test
  void theSameReportIsRecognisedWhateverItsOrderAndZeros() {
    var one =
        new Report(
            "x",
            List.of(
                new Result(site.id(), "waste-bags", new BigDecimal("40")),
                new Result(site.id(), "waste-collected", new BigDecimal("12.50"))));
    var other =
        new Report(
            "x",
            List.of(
                new Result(site.id(), "waste-collected", new BigDecimal("12.5")),
                new Result(site.id(), "waste-bags", new BigDecimal("4E+1"))));
    assertThat(ReportRules.same(one, other)).isTrue();
    assertThat(ReportRules.same(one, new Report("y", one.results()))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "waste-bags,40,23,,false",
    "waste-bags,400,23,,true",
    "waste-bags,400,23,400,false",
    "waste-bags,100,23,20,true",
    "waste-bags,5,0,,false",
    "gold,600,1,,true"
  })
  void asksAboutAnAmountFarAboveTheUsual(
      String indicator,
      BigDecimal quantity,
      int people,
      @Nullable BigDecimal largest,
      boolean unusual) {
    var plausibility =
        largest == null
            ? Plausibility.UNKNOWN
            : new Plausibility(Map.of(indicator, new Plausibility.Usual(largest, largest, 3)));
    assertThat(plausibility.unusual(indicator, quantity, people)).isEqualTo(unusual);
  }

  private List<String> refusals(Result... results) {
    return catchThrowableOfType(InvalidInput.class, () -> check(results)).fields().stream()
        .map(FieldRefusal::code)
        .toList();
  }

  private void check(Result... results) {
    ReportRules.requireSound(activity, new Report("", List.of(results)), indicators());
  }

  private static List<Indicator> indicators() {
    return List.of(
        indicator("waste-bags", Indicator.Rule.SUM),
        indicator("waste-collected", Indicator.Rule.SUM),
        indicator("volunteer-hours", Indicator.Rule.SUM),
        indicator("participations", Indicator.Rule.PARTICIPATIONS));
  }

  private static Indicator indicator(String code, Indicator.Rule rule) {
    return new Indicator(
        code, Map.of(), Map.of(), Map.of(), rule, Optional.empty(), 3, 1, Optional.empty(), true);
  }
}
