package org.chungtay.outcome.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.chungtay.outcome.ClaimsForTests;
import org.chungtay.outcome.DeclaredFigures;
import org.chungtay.outcome.DeclaredFigures.Compared;
import org.chungtay.outcome.DeclaredFigures.Days;
import org.chungtay.outcome.DeclaredFigures.Qualifier;
import org.chungtay.outcome.Gathered;
import org.chungtay.outcome.Gathered.Addition;
import org.chungtay.outcome.Gathered.Place;
import org.chungtay.outcome.Gathered.Why;
import org.chungtay.outcome.Sought;
import org.chungtay.outcome.Targets;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.AreasForTests;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// South, north and east become one in July 2019, with six tenths of what was the middle; the rest
/// of it is the west.
@ProductTest
class ClaimsUnderBoundariesTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2019, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2019, 3, 8);
  private static final LocalDate JULY = LocalDate.of(2019, 7, 1);
  private static final Days YEAR = new Days(NEW_YEAR, LocalDate.of(2019, 12, 31));
  private static final String ROSES = "roses-planted";

  @Autowired DeclaredFigures declared;
  @Autowired Targets targets;
  @Autowired AreasForTests areas;
  @Autowired ClaimsForTests claims;

  private AreaId south = AreaId.next();
  private AreaId north = AreaId.next();
  private AreaId east = AreaId.next();
  private AreaId middle = AreaId.next();
  private AreaId one = AreaId.next();
  private AreaId west = AreaId.next();

  @BeforeEach
  void oneOutOfThreeAndAPart() {
    south = areas.commune("Nam", NEW_YEAR);
    north = areas.commune("Bắc", NEW_YEAR);
    east = areas.commune("Đông", NEW_YEAR);
    middle = areas.commune("Giữa", NEW_YEAR);
    one = areas.commune("Mới", JULY);
    west = areas.commune("Tây", JULY);
    List.of(south, north, east)
        .forEach(whole -> areas.became(whole, JULY, Map.of(one, BigDecimal.ONE)));
    areas.became(middle, JULY, Map.of(one, new BigDecimal("0.6"), west, new BigDecimal("0.4")));
    claims.posted(ROSES, "280", south, MARCH);
    claims.posted(ROSES, "210", north, MARCH);
    claims.posted(ROSES, "51", middle, MARCH);
    claims.posted(ROSES, "7", one, JULY);
  }

  @Test
  void whatWasSaidOfWholeFormerWardsIsAddedAndWhatWasSaidOfASplitOneStandsBeside() {
    var _ = declare("300", Qualifier.NEARLY, south);
    var _ = declare("200", Qualifier.EXACTLY, north);
    var _ = declare("51", Qualifier.EXACTLY, middle);
    var group = only(said(JULY, one));
    assertThat(group.claims())
        .extracting(claim -> Tuple.tuple(claim.area().orElseThrow(), claim.place()))
        .containsExactlyInAnyOrder(
            Tuple.tuple(south, Place.WHOLE),
            Tuple.tuple(north, Place.WHOLE),
            Tuple.tuple(middle, Place.SPLIT));
    assertThat(group.claims())
        .extracting(claim -> claim.claim().evidenced().orElseThrow().total().intValueExact())
        .as("each beside the evidence of its own ward")
        .containsExactlyInAnyOrder(280, 210, 51);
    var added = (Addition.Added) group.addition();
    assertThat(added.quantity()).isEqualByComparingTo("500");
    assertThat(added.qualifier()).isEqualTo(Qualifier.NEARLY);
    assertThat(added.evidenced().total()).isEqualByComparingTo("490");
    assertThat(added.of()).containsExactlyInAnyOrder(south, north);
    assertThat(added.missing()).containsExactly(east);
    assertThat(only(said(JULY, west)).claims())
        .extracting(Gathered.Placed::place)
        .containsExactly(Place.SPLIT);
  }

  @Test
  void underTheBoundariesOfItsTimeEachStandsForItself() {
    var _ = declare("300", Qualifier.NEARLY, south);
    var _ = declare("200", Qualifier.EXACTLY, north);
    var _ = declare("9", Qualifier.EXACTLY, one);
    assertThat(only(said(MARCH, south)).claims())
        .extracting(Gathered.Placed::place)
        .containsExactly(Place.ITSELF);
    assertThat(only(said(MARCH, one)).claims())
        .as("nothing is taken apart backwards")
        .extracting(Gathered.Placed::place)
        .containsExactly(Place.LATER);
    assertThat(declared.gathered(Sought.of(south, Optional.empty(), YEAR)))
        .as("as it was said")
        .hasSize(1);
    assertThat(declared.gathered(Sought.of(one, Optional.empty(), YEAR)))
        .allSatisfy(group -> assertThat(group.claims()).hasSize(1));
  }

  /// The ward's own figure may hold what its former wards said; it stands beside all evidence that
  /// is the ward's under these boundaries: 280, 210, 7 and six tenths of 51.
  @Test
  void aWardsOwnFigureStandsBesideItsRestatedEvidenceAndNothingIsAddedToIt() {
    var _ = declare("300", Qualifier.NEARLY, south);
    var _ = declare("200", Qualifier.EXACTLY, north);
    var own = declare("530", Qualifier.ABOUT, one);
    var group = only(said(JULY, one));
    assertThat(group.addition()).isEqualTo(new Addition.Apart(Why.OWN_FIGURE));
    assertThat(group.claims())
        .filteredOn(claim -> claim.claim().declared().id().equals(own))
        .singleElement()
        .satisfies(claim ->
            assertThat(claim.claim().evidenced().orElseThrow().total())
                .isEqualByComparingTo("527"));
  }

  @Test
  void twoFiguresOfOneFormerWardAreNotAdded() {
    var _ = declare("300", Qualifier.NEARLY, south);
    var _ = declare("310", Qualifier.EXACTLY, south);
    assertThat(only(said(JULY, one)).addition()).isEqualTo(new Addition.Apart(Why.SAID_TWICE));
  }

  @Test
  void groundThatTwoFormerWardsShareIsNotCountedTwice() {
    var inner = areas.commune("Trong", NEW_YEAR);
    var outer = areas.commune("Ngoài", NEW_YEAR);
    var last = areas.commune("Cuối", JULY);
    areas.became(inner, MARCH, Map.of(outer, BigDecimal.ONE));
    areas.became(outer, JULY, Map.of(last, BigDecimal.ONE));
    var _ = declare("3", Qualifier.EXACTLY, inner);
    assertThat(only(said(JULY, last)).addition()).isEqualTo(new Addition.None());
    var _ = declare("5", Qualifier.EXACTLY, outer);
    assertThat(only(said(JULY, last)).addition()).isEqualTo(new Addition.Apart(Why.OVERLAP));
  }

  @ParameterizedTest
  @ValueSource(strings = {"persons", "groups-keeping", "waste-per-activity"})
  void whatIsNoSumIsNeverAdded(String indicator) {
    for (var area : List.of(south, north)) {
      var _ = claims.declared(indicator, "20", Qualifier.EXACTLY, area, YEAR);
    }
    assertThat(only(said(JULY, one)).addition()).isEqualTo(new Addition.Apart(Why.NEVER_ADDED));
  }

  @Test
  void otherPeriodsAreOtherThings() {
    var _ = declare("300", Qualifier.NEARLY, south);
    var spring = new Days(NEW_YEAR, MARCH);
    var _ = claims.declared(ROSES, "200", Qualifier.EXACTLY, north, spring);
    assertThat(said(JULY, one))
        .hasSize(2)
        .allSatisfy(group -> assertThat(group.addition()).isEqualTo(new Addition.None()));
  }

  @Test
  void plansOfFormerWardsAreAddedAndNeverDivided() {
    var _ = claims.planned(ROSES, "300", south, YEAR);
    var _ = claims.planned(ROSES, "200", north, YEAR);
    var _ = claims.planned(ROSES, "100", east, YEAR);
    var _ = claims.planned(ROSES, "60", middle, YEAR);
    var everywhere =
        targets.gathered(Sought.of(ROSES, JULY)).stream()
            .filter(group -> List.of(Optional.of(one), Optional.of(west)).contains(group.ward()))
            .toList();
    assertThat(everywhere).hasSize(2);
    var added =
        everywhere.stream()
            .map(Gathered::addition)
            .filter(Addition.Added.class::isInstance)
            .map(Addition.Added.class::cast)
            .toList();
    assertThat(added)
        .singleElement()
        .satisfies(sum -> {
          assertThat(sum.quantity()).isEqualByComparingTo("600");
          assertThat(sum.evidenced().total()).isEqualByComparingTo("490");
          assertThat(sum.missing()).isEmpty();
        });
  }

  private UUID declare(String quantity, Qualifier qualifier, AreaId area) {
    return claims.declared(ROSES, quantity, qualifier, area, YEAR);
  }

  private List<Gathered<Compared>> said(LocalDate boundaries, AreaId ward) {
    return declared.gathered(Sought.of(ward, Optional.of(boundaries), YEAR));
  }

  private static <T> Gathered<T> only(List<Gathered<T>> groups) {
    assertThat(groups).hasSize(1);
    return groups.getFirst();
  }
}
