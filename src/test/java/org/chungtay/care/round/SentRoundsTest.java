package org.chungtay.care.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.RoundId;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.photo.PictureFiles;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Outcomes.Scope;
import org.chungtay.outcome.Posting;
import org.chungtay.outcome.Posting.Amount;
import org.chungtay.outcome.Share;
import org.chungtay.outcome.Source;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.AreasForTests;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;

/// What the second person is for, and what undo leaves behind.
@SeparateProductTest
class SentRoundsTest {
  private static final Recurrence DAILY = Recurrence.weekly(List.of(DayOfWeek.values()));

  @Autowired AreasForTests areas;
  @Autowired UnitsForTests units;
  @Autowired CareForTests care;
  @Autowired Rounds rounds;
  @Autowired RoundDecisions decisions;
  @Autowired SampleSeeds seeds;
  @Autowired SampleReads samples;
  @Autowired Photos photos;
  @Autowired Outcomes outcomes;
  @Autowired Visitors visitors;
  @Autowired TransactionOperations transactions;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  private LocalDate wednesday;
  private AreaId ward;
  private Unit women;
  private Group group;
  private PlaceId road;
  private AdoptionId adoption = AdoptionId.next();

  @BeforeEach
  void aGroupThatCameBefore() {
    wednesday = clock.today().with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY)).minusWeeks(2);
    ward = areas.commune("Lương Quán", wednesday.minusYears(2));
    units.openIn(ward, "Lương Quán");
    women = units.unit("women", ward);
    group = care.group(women, "Chi hội 1", 4);
    road = care.road(ward, women, "Đường Lương Quán");
    on(
        wednesday.minusWeeks(1),
        () -> {
          adoption = care.adopted(road, group, DAILY, DaysOff.KEEP);
          var _ = care.came(group, adoption, "");
        });
  }

  @Test
  void aWeekStaysKeptWhenOneOfItsTwoRoundsIsUndone() {
    on(
        wednesday,
        () -> {
          var mistaken = counts(wednesday.minusDays(1));
          var meant = counts(wednesday);
          assertThat(weeks()).isEqualTo("2");
          assertThat(outcomes.rows("care-weeks", scope(), 0, 10).rows())
              .as("opens to the round")
              .extracting(Outcomes.Row::address)
              .contains("/care/rounds/" + mistaken);
          assertThat(outcomes.rows("care-metres", scope(), 0, 10).rows())
              .isNotEmpty()
              .allMatch(row -> row.address().startsWith("/care/rounds/"));
          decisions.withdraw(group.leader(), mistaken);
          assertThat(weeks()).as("the week has another round").isEqualTo("2");
          assertThat(total("care-rounds")).isEqualTo("2");
          assertThat(total("care-metres")).isEqualTo("400");
          decisions.withdraw(group.leader(), meant);
          assertThat(weeks()).isEqualTo("1");
        });
  }

  /// The metres were taken out in the night before the leader found time to enter it.
  @Test
  void whatIsEnteredLateTakesTheLapseBackThatCameOfItsTurn() {
    on(
        wednesday.plusDays(1),
        () -> {
          lapsed(wednesday);
          assertThat(total("care-metres")).isEqualTo("0");
          var _ = counts(wednesday);
          assertThat(total("care-metres")).isEqualTo("400");
        });
  }

  private void lapsed(LocalDate missed) {
    var entry =
        jdbc.sql(
                """
                with turn as (
                  update care.turn set state = 'MISSED', missed_on = day
                  where adoption = :adoption and day = :missed returning *)
                insert into care.ladder_entry
                  (id, place, area, adoption, unit, step, rule_since, position, first_turn, first_day, day,
                   misses, days, balance, taken_at)
                select gen_random_uuid(), place, area, adoption, unit, 'OFFICER', '2000-01-01', 5, id, day,
                       day + 1, 3, 1, 1, now()
                from turn returning id
                """)
            .param("adoption", adoption.value())
            .param("missed", missed)
            .query(UUID.class)
            .single();
    transactions.executeWithoutResult(_ ->
        outcomes.post(
            group.officer(),
            new Posting(
                new Source("care-lapse", entry),
                ward,
                missed.plusDays(1),
                "Đường Lương Quán",
                "/places/" + road,
                List.of(new Share(women.organization(), group.id(), BigDecimal.ONE)),
                List.of(new Amount("care-metres", BigDecimal.ZERO)),
                List.of(),
                Optional.of(road.value()))));
  }

  @Test
  void undoIsNoWayAroundTheSecondPerson() {
    var waiting = new RoundId[1];
    on(
        wednesday,
        () -> {
          var drawn = sent(drawn(true, wednesday), wednesday, List.of());
          assertThat(drawn.state()).isEqualTo(Round.State.SENT);
          decisions.withdraw(group.leader(), drawn.id());
          var again = sent(drawn(false, wednesday), wednesday, List.of());
          assertThat(again.odd()).containsExactly(Round.Odd.SENT_AGAIN);
          assertThat(again.state()).isEqualTo(Round.State.SENT);
          waiting[0] = again.id();
        });
    assertThat(
            visitors.signedIn(group.officer()).get("/care/rounds/" + waiting[0] + "/look").body())
        .contains("Gửi lại sau khi rút về");
  }

  @Test
  void photosOfAnotherPlaceAndOfAnotherRoundAreLookedAt() throws Exception {
    var here = PictureFiles.withExif(PictureFiles.file("jpeg", 320, 240, Ids.next().hashCode()));
    on(
        wednesday,
        () -> {
          var near = sent(drawn(false, wednesday), wednesday, List.of(picture(here)));
          assertThat(near.odd()).as("taken 150 m away").isEmpty();
          assertThat(near.state()).isEqualTo(Round.State.CONFIRMED);
        });
    var other = care.group(women, "Chi hội 2", 4);
    var lane = care.place("road", ward, women, "Kiệt 5", "16.4700,107.5900;16.4710,107.5920", 250);
    on(
        wednesday.plusDays(1),
        () -> {
          var theirs = care.adopted(lane, other, DAILY, DaysOff.KEEP);
          var copied =
              send(other, theirs, RoundId.next(), wednesday.plusDays(1), List.of(picture(here)));
          assertThat(copied.odd())
              .containsExactly(Round.Odd.PHOTO_FAR, Round.Odd.PHOTO_SEEN, Round.Odd.NEW_GROUP);
        });
  }

  @Test
  void photosOfAnUndoneRoundArePublicNoMore() throws Exception {
    var picture = picture(PictureFiles.file("jpeg", 320, 240, Ids.next().hashCode()));
    on(
        wednesday,
        () -> {
          var round = sent(drawn(false, wednesday), wednesday, List.of(picture));
          decisions.release(group.officer(), List.of(round.id()));
          var photo = "/photos/" + photos.of(Rounds.subject(round.id())).getFirst().id() + "/small";
          assertThat(visitors.anonymous().get(photo).status().value()).isEqualTo(200);
          assertThat(visitors.anonymous().get("/care/rounds/" + round.id()).body()).contains(photo);
          decisions.withdraw(group.leader(), round.id());
          assertThat(visitors.anonymous().get(photo).status().value()).isEqualTo(404);
        });
  }

  /// A leader may still enter what was done on the last day of a month.
  @Test
  void theSeedIsNobodysAsLongAsARoundOfItsMonthCanBeEntered() {
    var last = wednesday.minusMonths(3).with(TemporalAdjusters.lastDayOfMonth());
    on(last, () -> assertThat(seeds.of(last)).hasSize(64));
    on(last.plusDays(7), () -> assertThat(published(last).seed()).isNull());
    on(last.plusDays(8), () -> assertThat(published(last).seed()).isEqualTo(seeds.of(last)));
  }

  private SampleMonth published(LocalDate day) {
    return samples.month(day.withDayOfMonth(1)).orElseThrow();
  }

  private RoundId drawn(boolean wanted, LocalDate day) {
    var seed = seeds.of(day);
    while (true) {
      var id = RoundId.next();
      if (Sample.drawn(seed, id, 10) == wanted) {
        return id;
      }
    }
  }

  private RoundId counts(LocalDate day) {
    var round = sent(drawn(false, day), day, List.of());
    assertThat(round.state()).isEqualTo(Round.State.CONFIRMED);
    return round.id();
  }

  private Round sent(RoundId id, LocalDate day, List<MultipartFile> after) {
    return send(group, adoption, id, day, after);
  }

  private Round send(
      Group who, AdoptionId kept, RoundId id, LocalDate day, List<MultipartFile> after) {
    try {
      return rounds.send(
          who.leader(),
          new NewRound(
              id,
              kept,
              Optional.empty(),
              who.leader().person(),
              day,
              List.of("clean"),
              "",
              Optional.empty(),
              List.of(),
              after));
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  private static MultipartFile picture(byte[] jpeg) {
    return new MockMultipartFile("after", jpeg);
  }

  private String weeks() {
    return total("care-weeks");
  }

  private String total(String indicator) {
    return outcomes.total(indicator, scope()).total().stripTrailingZeros().toPlainString();
  }

  private Scope scope() {
    return Scope.city(wednesday.minusDays(9), clock.today()).in(ward);
  }

  private void on(LocalDate day, Runnable deed) {
    clock.during(clock.instantOf(day.atTime(9, 0)), deed);
  }
}
