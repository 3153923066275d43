package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chungtay.activity.PlansForTests;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The product's main job, by hand: two organisations plan together, a volunteer joins from the
/// poster, people are checked in, results are reported, another officer confirms, and the public
/// figures rise by exactly what happened and open down to the photo.
@ProductTest
class MainJobJourney {
  static final String WARD = "Thủy Xuân";
  static final String TITLE =
      "Chủ nhật xanh: dọn vệ sinh và trồng hoa hồng cổ Huế dọc đường Lê Ngô Cát";
  static final int DELEGATION = 24;

  /// One volunteer and a delegation of 24, all of them for three hours; what nobody measured does
  /// not move.
  private static final Map<String, String> RISES =
      Map.ofEntries(
          Map.entry("activities-held", "1"),
          Map.entry("participations", "25"),
          Map.entry("participations-self", "1"),
          Map.entry("participations-leader", "0"),
          Map.entry("participations-delegated", "24"),
          Map.entry("persons", "1"),
          Map.entry("volunteer-hours", "75"),
          Map.entry("waste-collected", "125.5"),
          Map.entry("waste-bags", "0"),
          Map.entry("trees-planted", "0"));

  @Autowired Browsers browsers;
  @Autowired PlansForTests plans;
  @Autowired CityClock clock;
  @TempDir Path folder;

  static Stream<Look> looks() {
    return Stream.of(Look.phone(Language.VI), Look.desktop(Language.VI), Look.phone(Language.AR));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theFiguresRiseByExactlyWhatHappened(Look look) {
    var photo = JpegForJourneys.in(folder, look.name());
    var ward = plans.ward(WARD);
    try (var citizen = browsers.visitor(look)) {
      var figures = new PublicFigures(citizen, ward, clock.today());
      var before = figures.read(RISES.keySet());

      var activity = planned(look);
      reported(look, activity, photo);
      accepted(look, activity);
      assertThat(figures.read(RISES.keySet())).as("before anybody confirmed").isEqualTo(before);

      confirmed(look, activity);
      var after = figures.read(RISES.keySet());
      RISES.forEach((indicator, rise) ->
          assertThat(read(after, indicator).subtract(read(before, indicator)))
              .as(indicator)
              .isEqualByComparingTo(rise));
      figures.drillDown(activity, TITLE);
    }
  }

  private static BigDecimal read(Map<String, BigDecimal> figures, String indicator) {
    return Objects.requireNonNull(figures.get(indicator), indicator);
  }

  private String planned(Look look) {
    try (var officer = browsers.signedIn(look, plans.someone("officer", "women", WARD))) {
      return new WorkOnTheDay(officer, look).plan(plans.ward(WARD), clock);
    }
  }

  private void reported(Look look, String activity, Path photo) {
    try (var volunteer = browsers.visitor(look);
        var leader = browsers.signedIn(look, plans.someone("leader", "women", WARD))) {
      var work = new WorkOnTheDay(leader, look);
      var joined = new JoinedFromThePoster(volunteer, activity);
      joined.join();
      work.start(activity);
      if (look.device() == Look.Device.DESKTOP) {
        joined.scan(work.siteCode());
      } else {
        work.tick(JoinedFromThePoster.NAME);
      }
      joined.seesThatTheyWereThere();
      work.countDelegation(activity);
      work.report(activity, photo);
    }
  }

  private void accepted(Look look, String activity) {
    try (var partner = browsers.signedIn(look, plans.someone("officer", "youth", WARD))) {
      new Decided(partner, look).acceptShare(activity);
    }
  }

  private void confirmed(Look look, String activity) {
    try (var second = browsers.signedIn(look, plans.someone("officer", "women", WARD))) {
      new Decided(second, look).confirm(activity);
    }
  }
}
