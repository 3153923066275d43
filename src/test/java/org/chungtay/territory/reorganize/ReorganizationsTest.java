package org.chungtay.territory.reorganize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.StaleVersion;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.text.Folded;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaId;
import org.chungtay.territory.Boundaries;
import org.chungtay.territory.OwnPlan;
import org.chungtay.territory.PlanClosed;
import org.chungtay.territory.PlanUnsound;
import org.chungtay.territory.Territory;
import org.chungtay.territory.name.AreaName;
import org.chungtay.territory.reorganize.Plan.NewCommune;
import org.chungtay.territory.reorganize.Plan.State;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// In a city of its own, because Huế's wards are what other tests count on.
@ProductTest
@TestPropertySource(properties = {"db-scheduler.enabled=false", "test.city=reorganized"})
class ReorganizationsTest {
  @Autowired Reorganizations reorganizations;
  @Autowired AppliesPlans applies;
  @Autowired ReorganizationModels models;
  @Autowired PlanRows rows;
  @Autowired Territory territory;
  @Autowired Boundaries boundaries;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  private Actor writer;
  private Actor other;
  private LocalDate day;

  @BeforeEach
  void twoAdministrators() {
    writer = visitors.as("administrator", Access.INSTALLATION).actor();
    other = visitors.as("administrator", Access.INSTALLATION).actor();
    day = clock.today().plusDays(40);
  }

  @Test
  void wardsMergeOnTheirDayAndNothingOfThePastChanges() {
    var first = ward("Vỹ Dạ");
    var second = ward("Dương Nỗ");
    var groups = List.of(group(first, "5"), group(first, "6"), group(second, "5"));
    var plan = plan(day);
    become(plan, List.of(first, second), commune(plan, "90001", "Vỹ Dương"), "1");
    var touched = models.of(writer, plan, Form.empty(), 0);
    assertThat(touched.count(first, "residential-groups")).isEqualTo(2);
    assertThat(touched.count(second, "units")).isEqualTo(6);
    assertThat(approve(plan)).isEqualTo(State.APPROVED);
    AppliesDuePlans.applyDue(rows, applies, clock);
    assertThat(names(day)).as("not before its day").contains("Vỹ Dạ").doesNotContain("Vỹ Dương");

    for (int time = 0; time < 2; time++) {
      clock.during(
          clock.instantOf(day.atTime(0, 7)),
          () -> {
            AppliesDuePlans.applyDue(rows, applies, clock);
          });
    }
    assertThat(names(day)).contains("Vỹ Dương").doesNotContain("Vỹ Dạ", "Dương Nỗ");
    assertThat(names(day.minusDays(1))).contains("Vỹ Dạ", "Dương Nỗ").doesNotContain("Vỹ Dương");
    var merged = find("Vỹ Dương", day);
    assertThat(weights(first)).isEqualTo(Map.of(merged.id().value(), new BigDecimal("1.000000")));
    assertThat(territory.residentialGroups(merged.id(), day).stream().map(Area::name))
        .containsExactlyInAnyOrder("5 (Vỹ Dạ)", "6", "5 (Dương Nỗ)");
    territory.residentialGroups(merged.id(), day).forEach(this::assertIsFoundByItsName);
    assertThat(unitsBeginning(merged))
        .as("of each organisation one, once")
        .hasSize(6)
        .allMatch(name -> name.endsWith("phường Vỹ Dương"));
    assertThat(groups).allMatch(one -> weights(one).size() == 1);
    assertThat(boundaries.containing(16.4795, 107.6093, day)).contains(merged.id());
    assertThat(reorganizations.get(writer, plan).state()).isEqualTo(State.APPLIED);
    assertThatThrownBy(() -> reorganizations.drop(writer, plan)).isInstanceOf(PlanClosed.class);
  }

  private List<String> unitsBeginning(Area merged) {
    return jdbc.sql("select name from organization.v_unit where area = :area and since = :day")
        .param("area", merged.id().value())
        .param("day", day)
        .query(Sql.rows(String.class))
        .list();
  }

  /// As the product would have stored the name itself.
  private void assertIsFoundByItsName(Area group) {
    var kept =
        jdbc.sql("select canonical || '|' || folded from territory.area where id = :id")
            .param("id", group.id().value())
            .query(String.class)
            .single();
    assertThat(kept).isEqualTo(AreaName.canonical(group.name()) + "|" + Folded.of(group.name()));
  }

  @Test
  void aWardIsSplitByWeightsThatMakeTheWhole() {
    var whole = ward("Kim Trà");
    var plan = plan(day);
    become(plan, List.of(whole), commune(plan, "90011", "Kim Trà Đông"), "0.6");
    assertThat(problems(plan)).containsExactly("weights");
    assertThatThrownBy(() -> approve(plan)).isInstanceOf(PlanUnsound.class);
    become(plan, List.of(whole), commune(plan, "90012", "Kim Trà Tây"), "0.4");
    assertThat(problems(plan)).isEmpty();
    var _ = approve(plan);
    clock.during(clock.instantOf(day.atTime(9, 0)), () -> applies.apply(plan));
    assertThat(weights(whole))
        .isEqualTo(
            Map.of(
                find("Kim Trà Đông", day).id().value(), new BigDecimal("0.600000"),
                find("Kim Trà Tây", day).id().value(), new BigDecimal("0.400000")));
    var sums =
        jdbc.sql(
                """
                select sum(weight) from territory.v_under(:day) group by area having sum(weight) <> 1
                """)
            .param("day", day)
            .query(BigDecimal.class)
            .list();
    assertThat(sums).as("areas whose weights are not the whole").isEmpty();
  }

  @Test
  void aNewNameKeepsTheCodeAndAnotherMayTakeAFormerCode() {
    var renamed = ward("Hóa Châu");
    var recoded = ward("Mỹ Thượng");
    var plan = plan(day);
    var code = territory.get(renamed).code().orElseThrow();
    become(plan, List.of(recoded), commune(plan, code, "Mỹ Thượng"), "1");
    become(plan, List.of(renamed), commune(plan, "90021", "Hoá Châu Mới"), "1");
    assertThat(problems(plan)).isEmpty();
    var _ = approve(plan);
    clock.during(clock.instantOf(day.atTime(9, 0)), () -> applies.apply(plan));
    assertThat(find("Mỹ Thượng", day).code()).contains(code);
    assertThat(find("Mỹ Thượng", day).id()).isNotEqualTo(recoded);
  }

  @Test
  void whatIsWrongWithAPlanIsSaid() {
    var some = ward("Phú Bài");
    var same = territory.get(some);
    assertThat(problems(plan(day))).containsExactly("empty");
    var nothing = plan(day);
    become(
        nothing,
        List.of(some),
        new NewCommune(Ids.next(), same.code().orElseThrow(), same.kind(), same.name()),
        "1");
    assertThat(problems(nothing)).containsExactly("nothing-changes");
    var taken = plan(day);
    become(taken, List.of(some), commune(taken, code("Thanh Thủy"), "Hương Thủy"), "1");
    assertThat(problems(taken))
        .containsExactlyInAnyOrder("code-in-use", "name-in-use", "other-plan");
    var twice = plan(day.plusYears(1));
    become(twice, List.of(some), commune(twice, "90031", "Phú Thử"), "0.5");
    become(twice, List.of(some), commune(twice, "90032", "Phú Thử"), "0.5");
    assertThat(problems(twice)).containsExactlyInAnyOrder("name-twice", "other-plan");
    reorganizations.drop(writer, nothing);
    reorganizations.drop(writer, taken);
    assertThat(problems(twice)).containsExactly("name-twice");
    reorganizations.drop(writer, twice);
    var before = plan(LocalDate.of(2025, 7, 2));
    assertThatThrownBy(
            () -> become(before, List.of(AreaId.next()), commune(before, "90041", "Xa"), "1"))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void whoWroteAPlanDoesNotApproveItAndWhatChangedIsReadAgain() {
    var plan = plan(day);
    become(plan, List.of(ward("An Cựu")), commune(plan, "90051", "An Cựu Mới"), "1");
    var read = reorganizations.get(writer, plan).version();
    assertThatThrownBy(() -> reorganizations.approve(writer, plan, read))
        .isInstanceOf(OwnPlan.class);
    become(plan, List.of(ward("An Cựu")), commune(plan, "90051", "An Cựu Mới Hơn"), "1");
    assertThatThrownBy(() -> reorganizations.approve(other, plan, read))
        .isInstanceOf(StaleVersion.class);
    assertThat(approve(plan)).isEqualTo(State.APPROVED);
    become(plan, List.of(ward("An Cựu")), commune(plan, "90051", "An Cựu Khác"), "1");
    assertThat(reorganizations.get(writer, plan).state())
        .as("changed after it was approved")
        .isEqualTo(State.DRAFT);
    reorganizations.remove(writer, plan, ward("An Cựu"), "90051");
    assertThat(reorganizations.get(writer, plan).communes()).isEmpty();
    reorganizations.drop(writer, plan);
    assertThatThrownBy(() -> approve(plan)).isInstanceOf(PlanClosed.class);
  }

  private UUID plan(LocalDate first) {
    var id = Ids.next();
    reorganizations.write(writer, id, first, "Nghị quyết thử " + id.toString().substring(30));
    return id;
  }

  private void become(UUID plan, List<AreaId> formers, NewCommune commune, String weight) {
    reorganizations.become(writer, plan, formers, commune, new BigDecimal(weight));
  }

  private static NewCommune commune(UUID plan, String code, String name) {
    return new NewCommune(Ids.named("area/" + plan + "/" + code), code, "Phường", name);
  }

  private State approve(UUID plan) {
    return reorganizations.approve(other, plan, reorganizations.get(other, plan).version());
  }

  private List<String> problems(UUID plan) {
    return reorganizations.problems(reorganizations.get(writer, plan)).stream()
        .map(Problem::code)
        .toList();
  }

  private List<String> names(LocalDate on) {
    return territory.communes(territory.city().id(), on).stream().map(Area::name).toList();
  }

  private Area find(String name, LocalDate on) {
    return territory.communes(territory.city().id(), on).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private AreaId ward(String name) {
    return find(name, clock.today()).id();
  }

  private String code(String name) {
    return find(name, clock.today()).code().orElseThrow();
  }

  private AreaId group(AreaId ward, String number) {
    var id = AreaId.next();
    var _ = territory.addResidentialGroup(id, ward, "Tổ dân phố", number, clock.today());
    return id;
  }

  private Map<UUID, BigDecimal> weights(AreaId former) {
    return jdbc.sql("select successors, weights from territory.succession where predecessor = :id")
        .param("id", former.value())
        .query((row, _) -> {
          var successors = (UUID[]) row.getArray("successors").getArray();
          var weights = (BigDecimal[]) row.getArray("weights").getArray();
          return Arrays.stream(successors)
              .collect(
                  Collectors.toMap(
                      one -> one, one -> weights[Arrays.asList(successors).indexOf(one)]));
        })
        .optional()
        .orElse(Map.of());
  }
}
