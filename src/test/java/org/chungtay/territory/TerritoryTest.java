package org.chungtay.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.chungtay.shared.error.NotFound;
import org.chungtay.territory.Area.Level;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class TerritoryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate SPRING_2025 = LocalDate.of(2025, 3, 1);

  @Autowired Territory territory;
  @Autowired Boundaries boundaries;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({
    "PROVINCE, 2026-11-23, 34",
    "COMMUNE, 2026-11-23, 3321",
    "COMMUNE, 2025-03-01, 133",
    "DISTRICT, 2025-03-01, 9",
    "DISTRICT, 2026-11-23, 0"
  })
  void knowsTheWholeCountryAndTheCitysPast(Level level, LocalDate day, int count) {
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from territory.v_area
                    where level = :level and daterange(since, until) @> :day
                      and (code is not null or level = 'DISTRICT')
                    """)
                .param("level", level.name())
                .param("day", day)
                .query(Integer.class)
                .single())
        .isEqualTo(count);
  }

  @Test
  void theCityHasFortyWardsInVietnameseOrder() {
    var names = territory.communes(territory.city().id(), TODAY).stream().map(Area::name).toList();
    assertThat(names).hasSize(40).startsWith("A Lưới 1", "A Lưới 2").endsWith("Vỹ Dạ");
    assertThat(names.indexOf("Dương Nỗ")).isLessThan(names.indexOf("Đan Điền"));
  }

  @Test
  void hadAHundredAndThirtyThreeUnitsBefore() {
    assertThat(territory.communes(territory.city().id(), SPRING_2025)).hasSize(133);
  }

  @Test
  void everyFormerUnitBecameExactlyOneWard() {
    assertThat(
            jdbc.sql(
                    """
                    select count(distinct s.successor) from territory.v_succession s
                    join territory.v_area a on a.id = s.predecessor and a.level = 'COMMUNE'
                    where s.weight = 1 and s.instrument = 'Nghị quyết 1675/NQ-UBTVQH15'
                    """)
                .query(Integer.class)
                .single())
        .isEqualTo(40);
  }

  @Test
  void theDatabaseRefusesWeightsThatDoNotSumToOne() {
    var former = aFormerArea("Xã Phú Xuân").id().value();
    assertThatThrownBy(() ->
            jdbc.sql(
                    "update territory.succession set weights = array[0.999999] where predecessor = :id")
                .param("id", former)
                .update())
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("weights_sum_to_one");
  }

  @Test
  void theDatabaseRefusesTwoAreasWithOneCodeOnOneDay() {
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into territory.area
                      (id, level, code, kind, name, name_en, canonical, folded, parent, since)
                    select gen_random_uuid(), level, code, kind, name, name_en, canonical, folded, parent,
                      date '2026-01-01' from territory.area where name = 'Kim Long' and until is null
                    """)
                .update())
        .isInstanceOf(DataIntegrityViolationException.class)
        .hasMessageContaining("one_area_per_code_and_day");
  }

  @Test
  void knowsTheDaysOnWhichTheCitysCommunesChanged() {
    assertThat(territory.reorganizationDays(territory.city().id()))
        .containsExactly(LocalDate.of(2025, 7, 1));
  }

  @Test
  void aReusedCodeIsAnotherArea() {
    var now = territory.communes(territory.city().id(), TODAY);
    var then = territory.communes(territory.city().id(), SPRING_2025);
    var newOnes = now.stream().filter(area -> area.name().equals("Phú Xuân")).toList();
    var oldOnes = then.stream().filter(area -> area.name().equals("Thuận Lộc")).toList();
    assertThat(newOnes.getFirst().code()).isEqualTo(oldOnes.getFirst().code());
    assertThat(newOnes.getFirst().id()).isNotEqualTo(oldOnes.getFirst().id());
  }

  @Test
  void residentialGroupsAreEnteredByPeopleOnceEach() {
    var ward = ward("Thủy Xuân");
    var id = AreaId.next();
    var name = "Số " + id.toString().replaceAll("[^0-9]", "");
    var stored = territory.addResidentialGroup(id, ward.id(), "Tổ dân phố", name, TODAY);
    assertThat(territory.addResidentialGroup(id, ward.id(), "Tổ dân phố", name, TODAY))
        .isEqualTo(stored);
    assertThat(territory.residentialGroups(ward.id(), TODAY)).contains(stored);
    assertThat(territory.communeOf(id)).isEqualTo(ward.id());
    assertThat(territory.within(id)).containsExactly("Phường Thủy Xuân", "Thành phố Huế");
    assertThatThrownBy(() ->
            territory.addResidentialGroup(AreaId.next(), ward.id(), "Tổ dân phố", name, TODAY))
        .isInstanceOf(AreaExists.class);
  }

  @Test
  void residentialGroupsLieInACommuneInForce() {
    assertThatThrownBy(() ->
            territory.addResidentialGroup(
                AreaId.next(), territory.city().id(), "Thôn", "Một", TODAY))
        .isInstanceOf(NotACommune.class);
    assertThatThrownBy(() ->
            territory.addResidentialGroup(
                AreaId.next(), aFormerArea("Xã Phú Xuân").id(), "Thôn", "Một", TODAY))
        .isInstanceOf(NotACommune.class);
  }

  @Test
  void anUnknownAreaIsRefused() {
    assertThatThrownBy(() -> territory.get(AreaId.of(new UUID(1, 1)))).isInstanceOf(NotFound.class);
  }

  @Test
  void findsTheWardOfAPoint() {
    // Thiên Mụ pagoda lies in Kim Long, the imperial citadel in Phú Xuân, the station in Thuận Hóa.
    assertThat(nameAt(16.4535, 107.5448)).isEqualTo("Phường Kim Long");
    assertThat(nameAt(16.4698, 107.5770)).isEqualTo("Phường Phú Xuân");
    assertThat(nameAt(16.4575, 107.5785)).isEqualTo("Phường Thuận Hóa");
    assertThat(nameAt(21.03, 105.85)).isEmpty();
    assertThat(nameAt(Double.NaN, 0)).isEmpty();
  }

  @Test
  void drawsAllFortyWardsLightly() {
    var map = boundaries.cityMap(TODAY);
    assertThat(map.shapes()).hasSize(40);
    assertThat(map.width()).isEqualTo(1000);
    assertThat(map.height()).isBetween(600, 700);
    assertThat(map.shapes().stream().mapToInt(shape -> shape.path().length()).sum())
        .isLessThan(65_000);
    assertThat(map.shapes())
        .allSatisfy(shape -> {
          assertThat(shape.path()).matches("(M[-\\d. ]+l[-\\d. ]+z)+");
          assertThat(shape.labelX()).isBetween(0.0, 1000.0);
          assertThat(shape.labelY()).isBetween(0.0, 700.0);
        });
  }

  @Test
  void hasNoShapesForADayWhoseBoundariesAreUnknown() {
    assertThat(boundaries.cityMap(SPRING_2025).shapes()).isEmpty();
    assertThat(boundaries.geoJson(SPRING_2025)).contains("\"features\":[]");
  }

  private String nameAt(double latitude, double longitude) {
    return territory.communeAt(latitude, longitude, TODAY).map(Area::fullName).orElse("");
  }

  private Area ward(String name) {
    return territory.communes(territory.city().id(), TODAY).stream()
        .filter(area -> area.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Area aFormerArea(String fullName) {
    return territory.communes(territory.city().id(), SPRING_2025).stream()
        .filter(area -> area.fullName().equals(fullName))
        .findFirst()
        .orElseThrow();
  }
}
