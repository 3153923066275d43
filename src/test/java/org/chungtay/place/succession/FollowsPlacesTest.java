package org.chungtay.place.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.PersonalRecords;
import org.chungtay.identity.PersonalRecords.Forgotten;
import org.chungtay.identity.Pseudonyms;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.place.Drawing;
import org.chungtay.place.PlaceId;
import org.chungtay.place.Places;
import org.chungtay.place.PlacesForTests;
import org.chungtay.place.intake.ListsForTests;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.territory.ReorganizationsForTests;
import org.chungtay.territory.ReorganizationsForTests.Became;
import org.chungtay.testing.SeparateProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
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
  @Autowired Pseudonyms pseudonyms;
  @Autowired ListsForTests lists;
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

    var sender = made.someone("officer", unit.id().value());
    var list = lists.sent(sender, unit.id().value(), "Thủy Xuân", "Kiệt Hồ Sen");
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
    lists.apply(sender, list);
    assertThat(ofList(list))
        .as("as if it had been sent there")
        .isEqualTo(after.unit() + " " + merged);
  }

  private String ofList(UUID list) {
    return jdbc.sql(
            """
            select p.unit || ' ' || p.area from place.list_line l join place.place p on p.id = l.place
            where l.list = :list
            """)
        .param("list", list)
        .query((row, _) -> row.getString(1))
        .single();
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
    var standIn = pseudonyms.standIn(drawer);
    records.stream()
        .filter(one -> one.getClass().getSimpleName().startsWith("HeldByPlaces"))
        .forEach(one ->
            one.forget(
                List.of(
                    new Forgotten(drawer, standIn),
                    // the same person, written down twice
                    new Forgotten(person(place.id(), "launched_by"), standIn))));
    assertThatThrownBy(() ->
            jdbc.sql("update place.revision set name = 'Khác', by = :by where place = :id")
                .param("by", standIn)
                .param("id", place.id().value())
                .update())
        .as("only who")
        .isInstanceOf(DataAccessException.class);
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
