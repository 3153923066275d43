package org.chungtay.care.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.chungtay.care.LotNumberSure;
import org.chungtay.care.LotNumberTooEarly;
import org.chungtay.care.OwnLotNumber;
import org.chungtay.care.lot.PublicLots.Entered;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.organization.UnitId;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two draws of a spring that is not yet: frozen, numbered by two, drawn, published, drawn again by
/// others; and what the database itself refuses.
@ProductTest
class PublicLotsTest {
  private static final LocalDate MARCH = LocalDate.of(2031, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2031, 4, 1);
  private static final LocalDate JUNE = LocalDate.of(2031, 6, 1);
  private static final String NUMBER = "004217";

  @Autowired PublicLots lots;
  @Autowired SkippedDays skipped;
  @Autowired DrawRows rows;
  @Autowired PairRows pairs;
  @Autowired AdoptedPlaces adopted;
  @Autowired Organizations organizations;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void aMonthIsFrozenNumberedByTwoDrawnAndDrawnAgainByAnybody(@TempDir Path folder)
      throws Exception {
    var places = adopted.of(12, LocalDate.of(2031, 1, 1));
    at(MARCH, lots::freeze);
    var frozen = rows.list(MARCH);
    assertThat(rows.find(MARCH).orElseThrow().numberDay()).as("a Sunday").isEqualTo("2031-03-02");
    assertThat(rows.find(MARCH).orElseThrow().digest()).isEqualTo(frozen.digest());
    places.forEach(one ->
        assertThat(frozen.lines()).anyMatch(line -> line.startsWith("place " + one.place())));
    var _ = adopted.of(1, LocalDate.of(2031, 1, 1));
    at(MARCH.plusDays(3), lots::freeze);
    assertThat(rows.list(MARCH)).as("frozen is frozen").isEqualTo(frozen);

    numbered(MARCH);
    lots.draw(MARCH);
    var drawn = pairs.drawn(MARCH);
    lots.draw(MARCH);
    assertThat(pairs.drawn(MARCH)).hasSameSizeAs(frozen.town().places()).isEqualTo(drawn);
    assertThat(drawn)
        .containsExactlyInAnyOrderElementsOf(Lot.draw(frozen.town(), frozen.seed(NUMBER)));
    published(folder, drawn.size());
    noPairComesBackInApril(drawn);
    theDatabaseRefusesWhatWouldBendIt(drawn.getFirst());
  }

  @Test
  void withoutADrawingTheNumberOfAWeekLaterCountsAndTheRecountHonoursIt(@TempDir Path folder)
      throws Exception {
    var _ = adopted.of(3, LocalDate.of(2031, 1, 1));
    at(JUNE, lots::freeze);
    var sunday = rows.find(JUNE).orElseThrow().numberDay();
    var women = officer("women");
    var youth = officer("youth");
    at(
        sunday.minusDays(1),
        () ->
            assertThatThrownBy(() -> without(women, "women", sunday))
                .isInstanceOf(LotNumberTooEarly.class));
    at(
        sunday,
        () -> {
          assertThat(without(women, "women", sunday)).isFalse();
          assertThat(without(women, "women", sunday)).isFalse();
          assertThatThrownBy(() -> without(officer("women"), "women", sunday))
              .isInstanceOf(OwnLotNumber.class);
          assertThat(enter(women, JUNE, "women", NUMBER)).isEqualTo(Entered.TYPED);
          assertThat(without(youth, "youth", sunday)).isTrue();
          assertThat(without(youth, "youth", sunday)).isTrue();
          assertThatThrownBy(() -> enter(women, JUNE, "women", NUMBER))
              .isInstanceOf(LotNumberTooEarly.class);
        });
    assertThat(rows.find(JUNE).orElseThrow().numberDay()).isEqualTo(sunday.plusDays(7));
    assertThat(rows.find(JUNE).orElseThrow().typed()).isEmpty();
    refuses("update care.draw_skip set words = 'x' where draw = '2031-06-01'");
    refuses("delete from care.draw_skip where draw = '2031-06-01'");
    at(
        sunday.plusDays(7),
        () -> {
          assertThat(enter(women, JUNE, "women", NUMBER)).isEqualTo(Entered.TYPED);
          assertThat(enter(youth, JUNE, "youth", NUMBER)).isEqualTo(Entered.SURE);
          assertThatThrownBy(() -> without(women, "women", sunday.plusDays(7)))
              .isInstanceOf(LotNumberSure.class);
        });
    lots.draw(JUNE);
    var reader = visitors.anonymous();
    assertThat(reader.get("/lots/2031-06").body()).contains("không quay số", "Bão số 6");
    var text = reader.follow("/lots/2031-06/lot.json").body();
    var file = Files.writeString(folder.resolve("lot.json"), text);
    assertThat(Recount.of(file)).startsWith("0 same: ");
    var day = "\"day\":\"" + sunday.plusDays(7) + "\"";
    assertThat(text).contains(day);
    var bent = text.replace(day, "\"day\":\"" + sunday.plusDays(14) + "\"");
    assertThat(Recount.of(Files.writeString(folder.resolve("bent.json"), bent)))
        .startsWith("1 by the rule the number of " + sunday.plusDays(7) + " counts");
  }

  private boolean without(Actor actor, String organization, LocalDate day) {
    return skipped.say(actor, JUNE, unit(organization), day, "Bão số 6");
  }

  private void numbered(LocalDate month) {
    var women = officer("women");
    var other = officer("women");
    var youth = officer("youth");
    at(
        month,
        () ->
            assertThatThrownBy(() -> enter(women, month, "women", NUMBER))
                .isInstanceOf(LotNumberTooEarly.class));
    at(
        month.plusDays(9),
        () -> {
          assertThat(enter(women, month, "women", NUMBER)).isEqualTo(Entered.TYPED);
          assertThat(enter(women, month, "women", NUMBER)).isEqualTo(Entered.TYPED);
          assertThatThrownBy(() -> enter(other, month, "women", NUMBER))
              .isInstanceOf(OwnLotNumber.class);
          assertThat(enter(youth, month, "youth", "004218")).isEqualTo(Entered.DIFFERS);
          assertThat(enter(youth, month, "youth", NUMBER)).isEqualTo(Entered.TYPED);
          assertThat(enter(women, month, "women", NUMBER)).isEqualTo(Entered.SURE);
          assertThatThrownBy(() -> enter(women, month, "women", "999999"))
              .isInstanceOf(LotNumberSure.class);
        });
    assertThat(lots.toDraw()).contains(month);
  }

  private Actor officer(String organization) {
    var person = visitors.person("Trần Thị Nhập Số");
    visitors.grant(
        person.person(), "officer", unit(organization).value(), MARCH, MARCH.plusYears(1));
    return person;
  }

  private UnitId unit(String organization) {
    return organizations.cityUnit(organizations.byCode(organization).orElseThrow().id()).id();
  }

  private Entered enter(Actor actor, LocalDate month, String organization, String number) {
    return lots.enter(actor, month, unit(organization), number);
  }

  private void at(LocalDate day, Runnable deed) {
    clock.during(clock.instantOf(LocalDateTime.of(day, LocalTime.of(7, 0))), deed);
  }

  private void published(Path folder, int count) throws Exception {
    var reader = visitors.anonymous();
    assertThat(reader.get("/lots").body()).contains("/lots/2031-03");
    var page = reader.get("/lots/2031-03?q=goc+cho").body();
    assertThat(page).contains(NUMBER, "Góc chợ", rows.find(MARCH).orElseThrow().digest());
    assertThat(reader.get("/lots/2031-03?q=khong-co-noi-nao").body()).contains("class=\"empty\"");
    var table = reader.follow("/lots/2031-03/pairs.csv").body();
    assertThat(table.lines().count()).isGreaterThan(count);
    assertThat(reader.get("/lots/2031-13").status().value()).isEqualTo(404);
    var file =
        Files.writeString(
            folder.resolve("lot.json"), reader.follow("/lots/2031-03/lot.json").body());
    assertThat(Recount.of(file)).isEqualTo("0 same: " + count + " places");
  }

  private void noPairComesBackInApril(List<Drawn> march) {
    at(APRIL, lots::freeze);
    numbered(APRIL);
    lots.draw(APRIL);
    var april = pairs.drawn(APRIL);
    assertThat(april).hasSizeGreaterThanOrEqualTo(march.size());
    for (var pair : april) {
      boolean again =
          march.stream()
              .anyMatch(one -> one.place().equals(pair.place()) && one.unit().equals(pair.unit()));
      assertThat(again).isEqualTo(pair.relaxed().contains(Rule.REPETITION));
    }
  }

  private void theDatabaseRefusesWhatWouldBendIt(Drawn pair) {
    refuses("update care.draw set list = list || 'x' where month = '2031-03-01'");
    refuses("update care.draw set number = '999999' where month = '2031-03-01'");
    refuses("delete from care.draw where month = '2031-03-01'");
    refuses("update care.draw_pair set by_unit = null where draw = '2031-03-01'");
    refuses("delete from care.draw_pair where draw = '2031-03-01'");
    var again =
        "insert into care.draw_pair (draw, place, area, of_unit, by_unit) values ('2031-03-01', '%s', '%s', '%s', '%s')";
    var unit = pair.unit().orElseThrow();
    refuses(again.formatted(pair.place(), UUID.randomUUID(), pair.of(), unit));
    refuses(again.formatted(UUID.randomUUID(), UUID.randomUUID(), unit, unit));
    refuses(
        """
        insert into care.draw (month, frozen_at, list, source, number_day, groups, places)
        values ('2032-01-01', '2032-01-01 07:00+07', 'x', '2000-01-01', '2032-01-01', 1, 1)
        """);
  }

  private void refuses(String sql) {
    assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).hasMessageContaining("care");
  }
}
