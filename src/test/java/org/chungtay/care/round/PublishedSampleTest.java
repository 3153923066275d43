package org.chungtay.care.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.calendar.Recurrence;
import org.chungtay.care.AdoptionId;
import org.chungtay.care.CareForTests;
import org.chungtay.care.CareForTests.Group;
import org.chungtay.care.OwnRound;
import org.chungtay.care.RoundId;
import org.chungtay.care.lot.Recount;
import org.chungtay.care.turn.DaysOff;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.photo.PictureFiles;
import org.chungtay.identity.Forbidden;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.place.Inventory;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.territory.AreasForTests;
import org.chungtay.testing.SeparateProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

@SeparateProductTest
class PublishedSampleTest {
  private static final Recurrence DAILY = Recurrence.weekly(List.of(DayOfWeek.values()));
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

  @Autowired AreasForTests areas;
  @Autowired UnitsForTests units;
  @Autowired CareForTests care;
  @Autowired Rounds rounds;
  @Autowired RoundDecisions decisions;
  @Autowired Photos photos;
  @Autowired Inventory inventory;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;
  @TempDir Path folder;

  private Unit women;
  private Group group;
  private PlaceId road;
  private AdoptionId adoption = AdoptionId.next();
  private boolean adopted;

  @BeforeEach
  void aGroup() {
    var ward = areas.commune("Lương Quán", MARCH.minusYears(2));
    units.openIn(ward, "Lương Quán");
    women = units.unit("women", ward);
    group = care.group(women, "Chi hội 1", 4);
    road = care.road(ward, women, "Đường Lương Quán");
  }

  @Test
  void anybodyDrawsTheSampleOfAMonthThatIsOverAgain() throws Exception {
    for (var day : MARCH.datesUntil(MARCH.plusDays(25)).toList()) {
      clock.during(clock.instantOf(day.atTime(9, 0)), () -> came(day));
    }
    var reader = visitors.anonymous();
    assertThat(reader.get("/care/sample").body()).contains("/care/sample/2026-03");
    var page = reader.get("/care/sample/2026-03").body();
    assertThat(page).contains("Đường Lương Quán").doesNotContain(group.leader().name());
    assertThat(reader.get("/care/sample/2026-03?show=odd").body())
        .as("the first round of a group is always looked at")
        .contains("Lượt đầu tiên của nhóm");
    var table = reader.follow("/care/sample/2026-03/rounds.csv?show=all").body();
    assertThat(table.lines().count()).isEqualTo(26);
    assertThat(table).doesNotContain(group.leader().name());
    assertThat(reader.get("/care/sample/2026-13").status().value()).isEqualTo(404);

    var text = reader.follow("/care/sample/2026-03/sample.txt").body();
    var file = Files.writeString(folder.resolve("sample.txt"), text);
    assertThat(Recount.of("Sample", file)).matches("0 same: 25 rounds, \\d+ drawn, 1 odd");
    var id = text.lines().filter(line -> line.contains(" counted ")).findFirst().orElseThrow();
    var bent =
        Files.writeString(
            folder.resolve("bent.txt"), text.replace(id, id.replace(" counted ", " looked ")));
    assertThat(Recount.of("Sample", bent)).startsWith("1 round " + id.split(" ")[1]);
    var swapped =
        Files.writeString(folder.resolve("swapped.txt"), text.replaceFirst("seed ..", "seed 00"));
    assertThat(Recount.of("Sample", swapped)).contains("does not belong to the digest");
  }

  /// Otherwise ids could be chosen that are not drawn.
  @Test
  void theSeedOfThisMonthIsNobodys() throws Exception {
    came(clock.today());
    var month = clock.today().toString().substring(0, 7);
    var seed =
        jdbc.sql("select seed from care.sample_seed where month = :month")
            .param("month", clock.today().withDayOfMonth(1))
            .query(String.class)
            .single();
    var reader = visitors.anonymous();
    var text = reader.follow("/care/sample/" + month + "/sample.txt").body();
    assertThat(text).contains("digest " + Sample.commitment(seed)).doesNotContain(seed);
    assertThat(reader.get("/care/sample/" + month).body()).doesNotContain(seed);
    assertThat(Recount.of("Sample", Files.writeString(folder.resolve("early.txt"), text)))
        .contains("seed is published a week after the month");
  }

  @Test
  void photosOfRoundsThatWereNotDrawnAreReleasedByAnotherManyAtOnce() {
    came(clock.today().minusDays(20));
    var counted = countedWithAPhoto();
    var subject = Rounds.subject(counted);
    assertThat(photos.of(subject)).noneMatch(Photos.Photo::released);
    var officer = visitors.signedIn(group.officer());
    assertThat(officer.get("/care/work?kind=photos").body())
        .contains("value=\"" + counted + "\"", "/photos/" + photos.of(subject).getFirst().id());
    assertThatThrownBy(() -> decisions.release(group.leader(), List.of(counted)))
        .isInstanceOf(Forbidden.class);
    var leader = group.leader().person();
    visitors.grant(leader, "officer", women.id().value(), MARCH, clock.today().plusDays(9));
    assertThatThrownBy(() -> decisions.release(group.leader(), List.of(counted)))
        .isInstanceOf(OwnRound.class);
    for (int sending = 0; sending < 2; sending++) {
      assertThat(
              officer
                  .post("/care/work/photos/release", Map.of("round", counted.toString()))
                  .status()
                  .value())
          .isEqualTo(303);
    }
    assertThat(photos.of(subject)).isNotEmpty().allMatch(Photos.Photo::released);
    assertThat(officer.get("/care/work?kind=photos").body()).doesNotContain(counted.toString());
    assertThat(deeds(counted)).isEqualTo(1);
  }

  @Test
  void whatARoundCountedIsInThePlacesInventoryUntilTheRoundDoesNotCount() {
    came(clock.today().minusDays(3));
    var species = inventory.species().getFirst().code();
    jdbc.sql(
            """
            insert into place.planting (id, place, species, count, day, by, at)
            values (:id, :place, :species, 40, :day, :id, now())
            """)
        .param("id", UUID.randomUUID())
        .param("place", road.value())
        .param("species", species)
        .param("day", clock.today().minusDays(9))
        .update();
    var turn =
        jdbc.sql("select id from care.turn where adoption = :id and day = :day")
            .param("id", adoption.value())
            .param("day", clock.today())
            .query(Sql.rows(UUID.class))
            .single();
    var leader = visitors.signedIn(group.leader());
    var done = "/my/turns/" + turn + "/done";
    assertThat(leader.get(done).body()).contains("alive-" + species).doesNotContain("\"plants\"");
    var id = UUID.randomUUID().toString();
    var tooMany = leader.post(done, Map.of("id", id, "alive-" + species, "41"));
    assertThat(tooMany.status().value()).isEqualTo(422);
    for (int sending = 0; sending < 2; sending++) {
      var sent = leader.post(done, Map.of("id", id, "alive-" + species, "37"));
      assertThat(sent.location()).startsWith("/care/rounds/" + id);
    }
    assertThat(inventory.of(road).getFirst().counts())
        .singleElement()
        .extracting(Inventory.Count::alive)
        .isEqualTo(37);
    assertThat(leader.get("/care/rounds/" + id).body()).contains("37");
    decisions.withdraw(group.leader(), RoundId.of(UUID.fromString(id)));
    assertThat(inventory.of(road).getFirst().counts()).isEmpty();
  }

  /// A tenth is drawn, so that of some days one is not.
  private RoundId countedWithAPhoto() {
    for (int back = 15; back > 0; back--) {
      var day = clock.today().minusDays(back);
      var sent = new Round[1];
      clock.during(
          clock.instantOf(day.atTime(9, 0)), () -> sent[0] = send(day, List.of(picture(day))));
      if (sent[0].state() == Round.State.CONFIRMED) {
        return sent[0].id();
      }
      decisions.confirm(group.officer(), sent[0].id());
    }
    throw new AssertionError("all were drawn");
  }

  private static MockMultipartFile picture(LocalDate day) {
    try {
      return new MockMultipartFile(
          "after",
          PictureFiles.file(
              "jpeg", 320, 240, UUID.randomUUID().getMostSignificantBits() + day.hashCode()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void came(LocalDate day) {
    clock.during(
        clock.instantOf(day.atTime(9, 0)),
        () -> {
          if (!adopted) {
            adopted = true;
            adoption = care.adopted(road, group, DAILY, DaysOff.KEEP);
          }
          var _ = care.came(group, adoption, "");
        });
  }

  private Round send(LocalDate day, List<MultipartFile> after) {
    try {
      return rounds.send(
          group.leader(),
          new NewRound(
              RoundId.next(),
              adoption,
              Optional.empty(),
              group.leader().person(),
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

  private long deeds(RoundId round) {
    return jdbc.sql(
            "select count(*) from identity.audit where deed = 'care.photos-released' and subject = :id")
        .param("id", round.value())
        .query(Long.class)
        .single();
  }
}
