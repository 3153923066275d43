package org.chungtay.activity.duty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.chungtay.activity.Attendances.Delegation;
import org.chungtay.activity.PlansForTests;
import org.chungtay.activity.RemindedLately;
import org.chungtay.activity.Reporting;
import org.chungtay.activity.Reporting.Report;
import org.chungtay.activity.Reporting.Result;
import org.chungtay.activity.Silences;
import org.chungtay.activity.Silences.Rhythm;
import org.chungtay.activity.Silences.Silence;
import org.chungtay.identity.Actor;
import org.chungtay.identity.People;
import org.chungtay.identity.People.NewPerson;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Phone;
import org.chungtay.notification.Outbox;
import org.chungtay.organization.Branches;
import org.chungtay.organization.Branches.NewBranch;
import org.chungtay.organization.Branches.Sector;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Units below: since when nothing happened there, what waits too long, and a word to them.
@ProductTest
class SilencesTest {
  private static final String WARD = "Chân Mây - Lăng Cô";
  private static final String LED = "farmers";
  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

  @Autowired Silences silences;
  @Autowired Reporting reporting;
  @Autowired Branches branches;
  @Autowired PlansForTests plans;
  @Autowired People people;
  @Autowired Outbox outbox;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;

  @ParameterizedTest
  @CsvSource({
    "27,7,4,SLOWER",
    "28,7,4,SILENT",
    "13,4,4,ALIVE",
    "14,4,4,SLOWER",
    "20,7,4,ALIVE",
    "21,7,4,SLOWER",
    "27,,4,ALIVE",
    "365,,52,SILENT",
    "7,1,1,SILENT"
  })
  void aUnitIsMeasuredByTheRuleAndByItsOwnRhythm(
      int days, @Nullable Integer usual, int weeks, Rhythm rhythm) {
    assertThat(OfficerSilences.rhythm(days, Optional.ofNullable(usual), weeks)).isEqualTo(rhythm);
  }

  @Test
  void thoseAboveSeeSinceWhenAWardIsSilentAndWhatWaitsThere() {
    reportedOn(MONDAY.minusDays(14));
    reportedOn(MONDAY.minusDays(7));
    reportedOn(MONDAY);
    on(
        MONDAY.plusDays(15),
        () -> {
          var found = ward(above());
          assertThat(found.last()).contains(MONDAY);
          assertThat(found.days()).isEqualTo(15);
          assertThat(found.usualDays()).contains(7);
          assertThat(found.rhythm()).isEqualTo(Rhythm.ALIVE);
          assertThat(found.waiting()).isEqualTo(3);
          assertThat(found.overdue()).isEqualTo(3);
          assertThat(found.oldest().map(clock::dayOf)).contains(MONDAY.minusDays(14));
        });
    on(
        MONDAY.plusDays(3),
        () -> {
          assertThat(ward(above()).late()).isEqualTo(3);
          assertThat(ward(above()).overdue()).isEqualTo(2);
        });
    on(MONDAY.plusDays(28), () -> assertThat(ward(above()).rhythm()).isEqualTo(Rhythm.SILENT));
  }

  @Test
  void aUnitThatHasJustBegunIsNotSilentForAYear() {
    var city = UnitId.of(above(LED));
    var begun = clock.today().minusDays(8);
    var branch =
        branches.open(
            visitors.as("officer", city.value()).actor(),
            new NewBranch(UnitId.next(), city, "Chi hội nghề " + Ids.next(), Sector.TRADE, begun));
    assertThat(silences.of(above(), 4))
        .filteredOn(one -> one.unit().equals(branch.id()))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.last()).isEmpty();
          assertThat(one.days()).isEqualTo(8);
          assertThat(one.rhythm()).isEqualTo(Rhythm.ALIVE);
        });
  }

  @Test
  void onlyThoseAboveSeeIt() {
    var unit = unit();
    for (var stranger :
        List.of(
            plans.someone("officer", LED, WARD),
            visitors.as("officer", above("youth")).actor(),
            visitors.as("leader", above(LED)).actor(),
            visitors.person("Hồ Thị Xuân"))) {
      assertThat(silences.of(stranger, 4)).extracting(Silence::unit).doesNotContain(unit);
      assertThatThrownBy(() -> silences.remind(stranger, unit, "http://localhost/"))
          .isInstanceOf(NotFound.class);
    }
    assertThat(silences.any(plans.someone("officer", LED, WARD))).isFalse();
    assertThat(silences.any(above())).isTrue();
  }

  @Test
  void aReminderReachesTheUnitsOfficersOnceAndIsNotRepeatedForThreeDays() {
    var quiet = plans.unit(LED, "Phú Lộc").id();
    var phone =
        Phone.parse("0905" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000)).orElseThrow();
    var officer =
        people.register(NewPerson.adult(PersonId.next(), "Phan Văn Được", Optional.of(phone)));
    visitors.grant(
        officer, "officer", quiet.value(), clock.today().minusDays(1), clock.today().plusDays(9));
    var city = above();
    assertThat(silences.remind(city, quiet, "http://localhost/workbench")).isEqualTo(1);
    assertThat(silences.remind(city, quiet, "http://localhost/workbench")).isEqualTo(1);
    assertThat(outbox.waiting(10_000).stream().filter(one -> one.to().equals(phone.national())))
        .singleElement()
        .satisfies(one -> assertThat(one.text()).contains("Phú Lộc", "http://localhost/workbench"));
    assertThatThrownBy(() -> silences.remind(above(), quiet, "http://localhost/"))
        .isInstanceOf(RemindedLately.class);
    var page = visitors.signedIn(city).get("/workbench/units?q=phu+loc").body();
    assertThat(page).contains("Phú Lộc", city.name(), "1 người nhận");
    var onTheMap = Pattern.compile("href=\"(/workbench/units[^\"]*)(#unit-[^\"]*)\"").matcher(page);
    assertThat(onTheMap.find()).isTrue();
    var address = URLDecoder.decode(onTheMap.group(1).replace("&amp;", "&"), UTF_8);
    assertThat(visitors.signedIn(city).get(address).body())
        .as("leads to a page on which it stands")
        .contains("id=\"" + onTheMap.group(2).substring(1) + "\"");
    for (var kind : List.of("csv", "xlsx")) {
      var file = visitors.signedIn(city).follow("/workbench/units." + kind + "?only=silent");
      assertThat(file.status().value()).isEqualTo(200);
    }
    clock.during(
        clock.now().plus(Duration.ofDays(4)),
        () -> assertThat(silences.remind(city, quiet, "http://localhost/")).isEqualTo(1));
  }

  @Test
  void theWeeksAreData() {
    assertThat(silences.usualWeeks()).isEqualTo(4);
  }

  private Silence ward(Actor officer) {
    return silences.of(officer, 4).stream()
        .filter(one -> one.unit().equals(unit()))
        .findFirst()
        .orElseThrow();
  }

  private UnitId unit() {
    return plans.unit(LED, WARD).id();
  }

  private Actor above() {
    return visitors.as("officer", above(LED)).actor();
  }

  private UUID above(String organization) {
    return plans.unit(organization, WARD).parent().orElseThrow().value();
  }

  private void reportedOn(LocalDate day) {
    on(
        day,
        () -> {
          var plan = plans.in(WARD).led(LED).now();
          var site = plan.sites().getFirst().id();
          reporting.reportUnplanned(
              plans.someone("leader", LED, WARD),
              plan,
              List.of(new Delegation(Ids.next(), site, "Chi hội 4", Optional.empty(), 9)),
              new Report("", List.of(new Result(site, "waste-bags", BigDecimal.TEN))));
        });
  }

  private void on(LocalDate day, Runnable deed) {
    clock.during(clock.instantOf(day.atTime(10, 0)), deed);
  }
}
