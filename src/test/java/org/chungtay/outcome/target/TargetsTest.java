package org.chungtay.outcome.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.chungtay.organization.Organizations;
import org.chungtay.outcome.ClaimsForTests;
import org.chungtay.outcome.Outcomes;
import org.chungtay.outcome.Targets;
import org.chungtay.outcome.Targets.Planned;
import org.chungtay.outcome.Targets.Progress;
import org.chungtay.shared.id.Ids;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class TargetsTest {
  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

  @Autowired Targets targets;
  @Autowired Outcomes outcomes;
  @Autowired Organizations organizations;
  @Autowired ClaimsForTests claims;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;

  final UUID id = Ids.next();

  /// Each test has a period of its own: one target stands for a scope and period.
  final LocalDate last = FIRST.plusDays((id.getLeastSignificantBits() & 0x7fff) % 360);

  private Visitor writer;
  private Visitor other;

  @BeforeEach
  void twoOfficersForTheCity() {
    writer = claims.keeper();
    other = claims.keeper();
  }

  @Test
  void aPlanIsPublicOnceAnotherApprovedItAndItsChangeKeepsTheOldOne() {
    claims.posted("trees-planted", "120", FIRST);
    assertThat(plan("342", Map.of()).status().value()).isEqualTo(303);
    assertThat(mine()).isEmpty();
    assertThat(approve(writer, 1)).isEqualTo(403);
    assertThat(approve(other, 1)).isEqualTo(303);
    assertThat(change("358", "").status().value()).as("why?").isEqualTo(422);
    assertThat(change("358", "Thêm 16 nhà").status().value()).isEqualTo(303);
    assertThat(mine().orElseThrow().newest().quantity()).isEqualByComparingTo("342");
    assertThat(approve(other, 1)).as("an old version").isEqualTo(409);
    assertThat(approve(other, 2)).isEqualTo(303);
    var progress = mine().orElseThrow();
    assertThat(progress.plans())
        .extracting(Planned::quantity)
        .extracting(BigDecimal::intValueExact)
        .containsExactly(358, 342);
    assertThat(progress.evidenced().total())
        .isEqualByComparingTo(outcomes.total("trees-planted", progress.aim().scope()).total());
    assertThat(progress.evidenced().total()).isGreaterThanOrEqualTo(new BigDecimal("120"));
    assertThat(visitors.anonymous().get("/indicators/trees-planted?lang=en").body())
        .contains("target-" + id)
        .contains("of 358 trees planned")
        .contains("Kế hoạch số 1");
  }

  @Test
  void nobodysAttendanceOrGiftsHaveATarget() {
    for (var people :
        List.of("participations", "persons", "volunteer-hours", "self-joined-share")) {
      assertThat(plan("10", Map.of("indicator", people)).status().value()).isEqualTo(422);
      assertThatThrownBy(() ->
              jdbc.sql(
                      """
                      insert into outcome.target (id, indicator, first_day, last_day)
                      values (gen_random_uuid(), :code, date '2022-01-01', date '2022-02-01')
                      """)
                  .param("code", people)
                  .update())
          .as(people)
          .isInstanceOf(DataAccessException.class);
    }
    assertThat(writer.get("/target-plans/new").body())
        .contains("value=\"trees-planted\"")
        .doesNotContain("value=\"participations\"")
        .doesNotContain("value=\"volunteer-hours\"");
  }

  @Test
  void oneTargetStandsForAScopeAndPeriod() {
    assertThat(plan("10", Map.of()).status().value()).isEqualTo(303);
    assertThat(plan("11", Map.of("id", Ids.next().toString())).status().value()).isEqualTo(409);
    assertThat(plan("10", Map.of()).status().value()).as("sent again").isEqualTo(303);
    assertThat(plan("12", Map.of()).status().value()).as("another without why").isEqualTo(409);
  }

  @Test
  void anotherOrganizationsOfficerPlansNothingHere() {
    var youth = organizations.cityUnit(organizations.byCode("youth").orElseThrow().id());
    writer = visitors.as("officer", youth.id().value());
    assertThat(plan("10", Map.of()).status().value()).isEqualTo(403);
  }

  @Test
  void theDatabaseKeepsWhatWasPlanned() {
    var _ = plan("10", Map.of());
    for (var change :
        List.of(
            "update outcome.target_version set quantity = 1 where target = :id",
            "update outcome.target_version set approved_by = written_by, approved_at = now() where target = :id",
            "delete from outcome.target_version where target = :id",
            "update outcome.target set last_day = last_day + 1 where id = :id")) {
      assertThatThrownBy(() -> jdbc.sql(change).param("id", id).update())
          .as(change)
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void pagesHoldTogetherWhatIsPublicOnceEachInTheSameOrder() {
    assertThat(plan("500", Map.of()).status().value()).isEqualTo(303);
    assertThat(approve(claims.keeper(), 1)).isEqualTo(303);
    var all = targets.published(Optional.empty());
    var first = targets.published(0, 1);
    assertThat(first.count()).isEqualTo(all.size()).isPositive();
    assertThat(
            IntStream.range(0, first.pages())
                .mapToObj(page -> targets.published(page, 1).targets())
                .flatMap(List::stream))
        .isEqualTo(all);
    assertThat(targets.published(9_999, 1).page()).isEqualTo(first.pages() - 1);
  }

  private Visitor.Answer plan(String quantity, Map<String, String> different) {
    var women = organizations.byCode("women").orElseThrow();
    var fields = new HashMap<String, String>();
    fields.put("id", id.toString());
    fields.put("indicator", "trees-planted");
    fields.put("organization", women.id().toString());
    fields.put("first", FIRST.toString());
    fields.put("last", last.toString());
    fields.put("quantity", quantity);
    fields.put("instrument", "Kế hoạch số 1");
    fields.putAll(different);
    return writer.post("/target-plans", fields);
  }

  private Visitor.Answer change(String quantity, String reason) {
    return writer.post(
        "/target-plans/" + id,
        Map.of("quantity", quantity, "instrument", "Quyết định số 2", "reason", reason));
  }

  private int approve(Visitor who, int version) {
    var fields = Map.of("version", Integer.toString(version));
    return who.post("/target-plans/" + id + "/approve", fields).status().value();
  }

  private Optional<Progress> mine() {
    return targets.published(Optional.of("trees-planted")).stream()
        .filter(one -> one.id().equals(id))
        .findFirst();
  }
}
