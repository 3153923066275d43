package org.chungtay.territory.divide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Boundaries;
import org.chungtay.territory.PlanClosed;
import org.chungtay.territory.Territory;
import org.chungtay.territory.boundary.ShapesForTests;
import org.chungtay.territory.reorganize.DivisionsForTests;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// In the city whose wards are there to be reorganised: Huế's are what other tests count on.
@ProductTest
@TestPropertySource(properties = {"db-scheduler.enabled=false", "test.city=reorganized"})
class DividedCommunesTest {
  @Autowired DividedGroups groups;
  @Autowired DividedOutlines outlines;
  @Autowired DivisionsForTests plans;
  @Autowired Territory territory;
  @Autowired Boundaries boundaries;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  private LocalDate day;

  @BeforeEach
  void inFortyDays() {
    day = clock.today().plusDays(40);
  }

  @Test
  void residentialGroupsGoWhereSomebodyChoseAndTheOthersToTheHeaviestPart() {
    var whole = ward("Thuận Hóa");
    var numbered =
        List.of(group(whole, "1"), group(whole, "2"), group(whole, "10"), group(whole, "11"));
    var plan = plans.dividing(whole, day, "91001", "91002");
    var shown = shown(plan, whole, "tdp 1", "");
    assertThat(shown.lines())
        .extracting(GroupsModel.Line::name)
        .as("numbers as numbers")
        .containsExactly("Tổ dân phố 1", "Tổ dân phố 10", "Tổ dân phố 11");
    assertThat(shown.lines()).allMatch(line -> line.code().equals("91001") && !line.chosen());

    var version = plans.version(plan);
    choose(plan, whole, numbered.subList(0, 2), "91002");
    choose(plan, whole, numbered.subList(0, 2), "91002");
    assertThat(plans.version(plan)).as("sent twice, changed once").isEqualTo(version + 1);
    groups.choose(
        plans.writer(),
        plan,
        whole.value(),
        Optional.empty(),
        GroupSearch.of("1", ""),
        Optional.of("91002"));
    assertThat(shown(plan, whole, "", "91002").found())
        .as("all that the search found")
        .isEqualTo(4);
    groups.choose(
        plans.writer(),
        plan,
        whole.value(),
        Optional.of(List.of(numbered.get(3).value())),
        GroupSearch.of("", ""),
        Optional.empty());
    assertThat(shown(plan, whole, "", "").chosen()).as("one by the rule again").isEqualTo(3);

    plans.apply(plan, day);
    assertThat(names("91001")).containsExactly("Tổ dân phố 11");
    assertThat(names("91002"))
        .containsExactlyInAnyOrder("Tổ dân phố 1", "Tổ dân phố 2", "Tổ dân phố 10");
    assertThatThrownBy(() -> choose(plan, whole, numbered, "91001")).isInstanceOf(PlanClosed.class);
    assertThat(shown(plan, whole, "", "").lines()).as("a closed plan can be read").hasSize(4);
  }

  @Test
  void onlyGroupsAndPartsOfTheDividedCommuneAreChosen() {
    var whole = ward("Phú Xuân");
    var elsewhere = group(ward("An Cựu"), "7");
    var plan = plans.dividing(whole, day, "91011", "91012");
    assertThatThrownBy(() -> choose(plan, whole, List.of(elsewhere), "91012"))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> choose(plan, whole, List.of(), "91013"))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> choose(plan, ward("An Cựu"), List.of(), "91012"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into territory.planned_group (plan, area, former, code)
                    values (:plan, :group, :former, '91012')
                    """)
                .param("plan", plan)
                .param("group", elsewhere.value())
                .param("former", whole.value())
                .update())
        .as("the database knows it too")
        .hasMessageContaining("lies_in_what_is_divided");
    plans.drop(plan);
  }

  @Test
  void piecesThatAreTheWholeBecomeOutlinesAndFormerOnesNeverChange() {
    var whole = ward("Hương An");
    var before = outline(whole);
    var plan = plans.dividing(whole, day, "91021", "91022");
    assertThat(blank(plan)).containsExactly("91021", "91022");
    var file = outlines.file(plans.writer(), plan, whole.value());
    assertThatThrownBy(() -> bring(plan, whole, file)).isInstanceOf(InvalidInput.class);
    bring(plan, whole, halves(whole, "91021", "91022"));
    assertThat(blank(plan)).isEmpty();
    var version = plans.version(plan);
    bring(plan, whole, halves(whole, "91021", "91022"));
    assertThat(plans.version(plan)).as("the same again").isEqualTo(version);
    bring(plan, whole, outlines.file(plans.writer(), plan, whole.value()));
    assertThat(plans.version(plan))
        .as("what was taken along comes back as it is")
        .isEqualTo(version);
    assertThat(
            outlines.of(plans.writer(), plan, whole.value(), plans.page(), Form.empty()).pieces())
        .allMatch(piece -> piece.percent().isPresent());

    plans.apply(plan, day);
    assertThat(outline(whole)).isEqualTo(before);
    var parts = List.of(area("91021").id(), area("91022").id());
    assertThat(sizeOf(parts)).isCloseTo(sizeOf(List.of(whole)), within(1e-9));
    var centre = centre(whole);
    assertThat(boundaries.containing(centre[1], centre[0], day)).get().isIn(parts);
    assertThat(boundaries.containing(centre[1], centre[0], day.minusDays(1))).contains(whole);
  }

  @Test
  void aPartThatIsTakenOutLeavesNoHalfOfTheGround() {
    var whole = ward("Hương Trà");
    var plan = plans.dividing(whole, day, "91031", "91032");
    bring(plan, whole, halves(whole, "91031", "91032"));
    plans.remove(plan, whole, "91032");
    plans.add(plan, whole, "91033", new BigDecimal("0.4"));
    assertThat(blank(plan)).containsExactly("91031", "91033");
    plans.apply(plan, day);
    assertThat(outline(area("91031").id())).isEmpty();
  }

  private void choose(UUID plan, AreaId whole, List<AreaId> chosen, String code) {
    groups.choose(
        plans.writer(),
        plan,
        whole.value(),
        Optional.of(chosen.stream().map(AreaId::value).toList()),
        GroupSearch.of("", ""),
        Optional.of(code));
  }

  private GroupsModel shown(UUID plan, AreaId whole, String typed, String goes) {
    var search = GroupSearch.of(typed, goes);
    return groups.of(plans.writer(), plan, whole.value(), search, 0, Form.empty());
  }

  private void bring(UUID plan, AreaId whole, String file) {
    outlines.bring(plans.writer(), plan, whole.value(), file.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> blank(UUID plan) {
    return plans.blank(plan);
  }

  private List<String> names(String code) {
    return territory.residentialGroups(area(code).id(), day).stream().map(Area::fullName).toList();
  }

  private Area area(String code) {
    return territory.communes(territory.city().id(), day).stream()
        .filter(one -> one.code().equals(Optional.of(code)))
        .findFirst()
        .orElseThrow();
  }

  private AreaId ward(String name) {
    return territory.communes(territory.city().id(), clock.today()).stream()
        .filter(one -> one.name().equals(name))
        .map(Area::id)
        .findFirst()
        .orElseThrow();
  }

  private AreaId group(AreaId ward, String number) {
    var id = AreaId.next();
    var _ = territory.addResidentialGroup(id, ward, "Tổ dân phố", number, clock.today());
    return id;
  }

  private List<String> outline(AreaId area) {
    return jdbc.sql("select geometry::text from territory.boundary where area = :area")
        .param("area", area.value())
        .query(Sql.rows(String.class))
        .list();
  }

  private String halves(AreaId whole, String west, String east) {
    return ShapesForTests.halves(outline(whole).getFirst(), west, east);
  }

  private Geometry shape(AreaId area) {
    return ShapesForTests.read(outline(area).getFirst());
  }

  private double sizeOf(List<AreaId> areas) {
    return areas.stream().mapToDouble(one -> shape(one).getArea()).sum();
  }

  private double[] centre(AreaId area) {
    var point = shape(area).getInteriorPoint();
    return new double[] {point.getX(), point.getY()};
  }
}
