package org.chungtay.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chungtay.outcome.PostingsForTests.greenSunday;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chungtay.activity.PlansForTests;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Share;
import org.chungtay.shared.view.Wards;
import org.chungtay.shared.web.Language;
import org.chungtay.shared.web.PageFactory;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Territory;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Phú Xuân, which was formed on 1 July 2025 of Thuận Lộc and others.
@ProductTest
class WardsThroughTimeTest {
  private static final LocalDate JUNE = LocalDate.of(2025, 6, 15);

  @Autowired Visitors visitors;
  @Autowired PlansForTests plans;
  @Autowired Territory territory;
  @Autowired Outcomes outcomes;
  @Autowired WardMaps maps;
  @Autowired PageFactory pages;
  @Autowired TransactionTemplate transaction;

  @Test
  void aWardSaysWhatItWasFormedFromAndWhatLayThereOnADay() {
    var ward = plans.ward("Phú Xuân");
    var page = page("/wards/" + ward.key() + "?lang=en");
    assertThat(after(page, "data-formed-from"))
        .contains("/wards/" + former("Thuận Lộc").id(), "Phường Thuận Lộc");
    assertThat(page).doesNotContain("data-became", "data-then");
    var then = page("/wards/" + ward.key() + "?boundaries=2025-06-30&lang=en");
    assertThat(after(then, "data-then")).contains("Phường Thuận Lộc");
    assertThat(page("/wards/" + ward.key() + "?boundaries=2026-01-01&lang=en"))
        .contains("it was this very unit");
    assertThat(page("/wards/" + ward.key() + "?boundaries=soon&lang=en"))
        .contains("href=\"#boundaries\"");
  }

  @Test
  void aFormerWardSaysWhatItBecameAndShowsItsLastYear() {
    var former = former("Thuận Lộc");
    var page = page("/wards/" + former.id() + "?lang=en");
    assertThat(after(page, "data-became"))
        .contains("/wards/" + plans.ward("Phú Xuân").key(), "Phường Phú Xuân");
    assertThat(page).contains("value=\"2024-07-01\"", "value=\"2025-06-30\"");
    assertThat(page("/wards/" + former.id() + "?from=2025-01-01&to=2025-02-01&lang=en"))
        .contains("value=\"2025-01-01\"")
        .doesNotContain("value=\"2024-07-01\"");
    assertThat(page("/wards/" + former.id() + "?boundaries=2026-01-01&lang=en"))
        .contains("Phường Phú Xuân", "/wards?boundaries=2026-01-01");
  }

  @Test
  void theListOfWardsIsThatOfTheDay() {
    var then = page("/wards?boundaries=2025-06-30&lang=en");
    assertThat(then)
        .contains("data-as-of", "/wards/" + former("Thuận Lộc").id(), "are not known to us")
        .doesNotContain("class=\"map");
    assertThat(page("/wards?lang=en")).contains("class=\"map").doesNotContain("Phường Thuận Lộc<");
    assertThat(page("/wards?boundaries=0000-01-01&lang=en")).contains("href=\"#boundaries\"");
  }

  @Test
  void whatAFormerWardDidIsOnTheMapOfTodayWhereBoundariesChangedWithinThePeriod() {
    var before = onTheMap();
    post(former("Thuận Lộc").id(), 4);
    assertThat(onTheMap()).isEqualTo(before + 4);
  }

  @Test
  void aWardsFiguresCountWhatBecamePartOfItUnderItsBoundaries() {
    post(former("Thuận Lộc").id(), 7131);
    var ward = plans.ward("Phú Xuân");
    var june = "/wards/" + ward.key() + "?from=2025-06-01&to=2025-06-30&lang=en";
    assertThat(page(june)).doesNotContain("data-restated", "roses-planted");
    var scope = Outcomes.Scope.city(JUNE.withDayOfMonth(1), JUNE.withDayOfMonth(30));
    var total =
        outcomes.under("roses-planted", scope, LocalDate.of(2026, 1, 1)).rows().stream()
            .filter(row -> row.area().equals(ward.id()))
            .findFirst()
            .orElseThrow()
            .total();
    assertThat(total).isGreaterThanOrEqualTo(BigDecimal.valueOf(7131));
    var then = page(june + "&boundaries=2026-01-01");
    assertThat(then)
        .contains("data-restated")
        .contains("%,d".formatted(total.longValueExact()))
        .contains(
            "/indicators/roses-planted?from=2025-06-01&amp;to=2025-06-30&amp;boundaries=2026-01-01");
    assertThat(page(june + "&boundaries=2025-06-30"))
        .as("on a day on which there was no such ward")
        .doesNotContain("data-restated");
  }

  private int onTheMap() {
    var page = pages.in(Language.EN, "http://localhost");
    var filter = FigureFilter.lasting(JUNE, LocalDate.of(2025, 7, 15));
    var indicator = outcomes.indicator("roses-planted").orElseThrow();
    return maps.of(page, indicator, filter).wards().stream()
        .filter(ward -> ward.name().equals("Phường Phú Xuân"))
        .map(Wards.Ward::value)
        .mapToInt(value -> Integer.parseInt(value.replaceAll("\\D", "")))
        .sum();
  }

  private Area former(String name) {
    return territory.communes(territory.city().id(), JUNE).stream()
        .filter(area -> area.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String page(String address) {
    var answer = visitors.anonymous().get(address);
    assertThat(answer.status().value()).as(address).isEqualTo(200);
    return answer.body();
  }

  private static String after(String page, String mark) {
    assertThat(page).contains(mark);
    return page.substring(page.indexOf(mark));
  }

  private void post(AreaId area, int roses) {
    var women = plans.unit("women", "Thủy Xuân");
    var posting =
        greenSunday(
            area,
            JUNE,
            List.of(new Share(women.organization(), women.id(), BigDecimal.ONE)),
            List.of(new Amount("roses-planted", BigDecimal.valueOf(roses))),
            List.of());
    var officer = visitors.person("Tôn Nữ Diệu Liên");
    transaction.executeWithoutResult(_ -> outcomes.post(officer, posting));
  }
}
