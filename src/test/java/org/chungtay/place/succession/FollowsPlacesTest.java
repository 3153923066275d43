package org.chungtay.place.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PersonalRecords;
import org.chungtay.identity.PersonalRecords.Forgotten;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.place.Drawing;
import org.chungtay.place.PlaceId;
import org.chungtay.place.Places;
import org.chungtay.place.PlacesForTests;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.territory.ReorganizationsForTests;
import org.chungtay.territory.ReorganizationsForTests.Became;
import org.chungtay.testing.SeparateProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// It has wards of its own in the city, which other tests count.
@SeparateProductTest
class FollowsPlacesTest {
  @Autowired ReorganizationsForTests reorganizations;
  @Autowired UnitsForTests units;
  @Autowired PlacesForTests made;
  @Autowired Places places;
  @Autowired Drawing drawing;
  @Autowired ObjectProvider<PersonalRecords> records;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void aPlaceGoesOnUnderTheSuccessorsOfItsWardAndUnit() {
    var west = reorganizations.ward("Tây Hồ Sen");
    var east = reorganizations.ward("Đông Hồ Sen");
    units.openIn(west, "Tây Hồ Sen");
    units.openIn(east, "Đông Hồ Sen");
    var unit = units.unit("women", west);
    var drawn = made.drawn(unit, "road", "Đường ven hồ", made.line("Thủy Xuân", 180));
    var before = made.launched(drawn);
    assertThat(before.area()).isEqualTo(west);

    var merged = reorganizations.ward("Hồ Sen Lớn", clock.today());
    var happened =
        reorganizations.happen(
            clock.today(), Map.of(west, Became.one(merged), east, Became.one(merged)));
    reorganizations.tellAgain(happened);
    var after = places.get(before.id());
    assertThat(after.area()).isEqualTo(merged);
    assertThat(after.unit()).isEqualTo(units.unit("women", merged).id());
    assertThat(after.code()).isEqualTo(before.code());
    assertThat(whats(before.id())).containsExactly("DRAWN", "LAUNCHED", "FOLLOWED");
  }

  @Test
  void whoIsForgottenStaysAsSomebodyAndIsToldBefore() {
    var place = made.road("women", "Kim Long");
    var drawer = person(place.id(), "drawn_by");
    var reading = new PersonalRecords.Reading(Language.VI, true);
    assertThat(records.stream().flatMap(one -> one.about(drawer, reading).stream()))
        .anyMatch(section ->
            section.code().equals("places")
                && section.entries().stream()
                    .anyMatch(entry -> entry.detail().toLowerCase(Locale.ROOT).contains("vẽ")));
    var standIn = Ids.next();
    records.stream()
        .filter(one -> one.getClass().getSimpleName().startsWith("HeldByPlaces"))
        .forEach(one -> one.forget(List.of(new Forgotten(drawer, standIn))));
    assertThat(person(place.id(), "drawn_by").value()).isEqualTo(standIn);
    assertThat(
            jdbc.sql("select count(*) from place.revision where by = :by")
                .param("by", drawer.value())
                .query(Long.class)
                .single())
        .isZero();
  }

  private PersonId person(PlaceId place, String column) {
    return PersonId.of(
        jdbc.sql("select " + column + " from place.place where id = :id")
            .param("id", place.value())
            .query((row, _) -> UUID.fromString(row.getString(1)))
            .single());
  }

  private List<String> whats(PlaceId place) {
    return jdbc.sql("select what from place.revision where place = :id order by version")
        .param("id", place.value())
        .query((row, _) -> row.getString(1))
        .list();
  }
}
