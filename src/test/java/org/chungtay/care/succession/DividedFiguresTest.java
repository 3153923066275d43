package org.chungtay.care.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.RoundId;
import org.chungtay.care.round.NewRound;
import org.chungtay.care.round.Round;
import org.chungtay.care.round.RoundDecisions;
import org.chungtay.care.round.Rounds;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.evidence.photo.PictureFiles;
import org.chungtay.movement.CheckKind;
import org.chungtay.movement.ModelsForTests;
import org.chungtay.movement.SustainRule;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.outcome.Restated;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.ReorganizationsForTests;
import org.chungtay.territory.ReorganizationsForTests.Became;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/// What care and models brought opens to a round and its photo for everybody, and adds up to the
/// same when its ward is divided.
@SeparateProductTest
class DividedFiguresTest {
  private static final Recurrence DAILY = Recurrence.weekly(List.of(DayOfWeek.values()));
  private static final Pattern ROUND = Pattern.compile("/care/rounds/[0-9a-f-]{36}");
  private static final Pattern PLACE = Pattern.compile("/places/[0-9a-f-]{36}");
  private static final Pattern PHOTO = Pattern.compile("/photos/[0-9a-f-]+/\\w+");

  @Autowired ReorganizationsForTests reorganizations;
  @Autowired UnitsForTests units;
  @Autowired CareForTests care;
  @Autowired ModelsForTests models;
  @Autowired Rounds rounds;
  @Autowired RoundDecisions decisions;
  @Autowired Outcomes outcomes;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;

  private LocalDate today;
  private AreaId ward;
  private PlaceId road;
  private Optional<AdoptionId> adoption = Optional.empty();

  @BeforeEach
  void aRoadThatIsKeptUnderAModel() {
    today = clock.today();
    ward = reorganizations.ward("Long Hồ");
    units.openIn(ward, "Long Hồ");
    var women = units.unit("women", ward);
    var group = care.group(women, "Chi hội 1", 4);
    road = care.road(ward, women, "Đường Long Hồ");
    for (var day : List.of(today.minusDays(9), today.minusDays(2))) {
      clock.during(clock.instantOf(day.atTime(9, 0)), () -> cares(group, day));
    }
    follows(group.unit());
  }

  private void cares(Group group, LocalDate day) {
    var kept = adoption.orElseGet(() -> care.adopted(road, group, DAILY, DaysOff.KEEP));
    adoption = Optional.of(kept);
    var round = RoundId.next();
    try {
      var sent =
          rounds.send(
              group.leader(),
              new NewRound(
                  round,
                  kept,
                  Optional.empty(),
                  group.leader().person(),
                  day,
                  List.of("clean"),
                  "",
                  Optional.of(12),
                  List.of(),
                  List.of(picture())));
      looks(group, sent);
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  /// One that was not drawn counts at once, and only its photo waits for somebody.
  private void looks(Group group, Round sent) {
    if (sent.state() == Round.State.CONFIRMED) {
      decisions.release(group.officer(), List.of(sent.id()));
    } else {
      decisions.confirm(group.officer(), sent.id());
    }
  }

  private static MockMultipartFile picture() {
    try {
      return new MockMultipartFile(
          "after", PictureFiles.file("jpeg", 320, 240, Ids.next().hashCode()));
    } catch (IOException unmade) {
      throw new UncheckedIOException(unmade);
    }
  }

  private void follows(Unit unit) {
    var model = models.recognised(new SustainRule(CheckKind.ROUNDS_KEPT, 80, 6, List.of()));
    var _ = models.accepted(model, models.origin(model), unit, today.minusDays(1));
  }

  @Test
  void openToRoundsAndPhotosAndAddUpToWhatTheyWere() {
    var before =
        Map.of(
            "care-rounds", "2",
            "care-weeks", "2",
            "care-metres", "400",
            "plants-alive", "12",
            "models-replicated", "1");
    before.forEach((code, total) -> assertThat(inWard(code)).as(code).isEqualByComparingTo(total));
    before.keySet().forEach(this::opensToAPhoto);

    var north = reorganizations.ward("Long Hồ Thượng", today);
    var south = reorganizations.ward("Long Hồ Hạ", today);
    var _ =
        reorganizations.happen(today, Map.of(ward, new Became(Map.of(north, "0.7", south, "0.3"))));
    for (var code : before.keySet()) {
      assertThat(under(code, today)).as(code).isEqualByComparingTo(under(code, today.minusDays(1)));
    }
    before.keySet().forEach(this::opensToAPhoto);
  }

  /// Each step is what somebody without an account can click.
  private void opensToAPhoto(String code) {
    var rows = outcomes.rows(code, Scope.city(today.minusDays(40), today).in(ward), 0, 10).rows();
    assertThat(rows).as(code).isNotEmpty();
    for (var row : rows) {
      var address = row.address();
      if (address.startsWith("/copies/")) {
        var list = first(Pattern.compile("/care/places\\?unit=[0-9a-f-]{36}"), address);
        assertThat(read(list)).contains("/places/" + road);
        address = first(ROUND, first(PLACE, list));
      }
      assertThat(address).matches(ROUND);
      var photo = visitors.anonymous().get(first(PHOTO, address));
      assertThat(photo.status().value()).isEqualTo(200);
    }
  }

  private String read(String address) {
    var answer = visitors.anonymous().get(address);
    assertThat(answer.status().value()).as(address).isEqualTo(200);
    return answer.body();
  }

  private String first(Pattern link, String address) {
    var found = link.matcher(read(address));
    assertThat(found.find()).as(link + " on " + address).isTrue();
    return found.group();
  }

  private BigDecimal inWard(String code) {
    return outcomes.total(code, Scope.city(today.minusDays(40), today).in(ward)).total();
  }

  private BigDecimal under(String code, LocalDate boundaries) {
    return outcomes.under(code, Scope.city(today.minusDays(40), today), boundaries).rows().stream()
        .map(Restated.Row::total)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
