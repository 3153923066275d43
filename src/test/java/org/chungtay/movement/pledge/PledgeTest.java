package org.chungtay.movement.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.chungtay.activity.PlansForTests;
import org.chungtay.movement.pledge.PledgeRows.Counted;
import org.chungtay.movement.pledge.PublicCounts.Rule;
import org.chungtay.organization.Unit;
import org.chungtay.organization.UnitsForTests;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

@ProductTest
class PledgeTest {
  private static final Rule RULE = new Rule(10, 5);

  @Autowired UnitsForTests units;
  @Autowired PlansForTests plans;
  @Autowired PledgeRows rows;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void aPledgeBecomesAHabitByVisitsAndStopsWithoutATrace() {
    var group = group();
    var leader = visitors.as("leader", group.id().value());
    assertThat(take(leader, group, "H 07", "basket")).as("no plain code").isEqualTo(422);
    assertThat(take(leader, group, "h07", "basket", "sorting")).isEqualTo(303);
    assertThat(state(group)).isEqualTo(Pledge.State.PLEDGED);
    assertThat(visit(leader, group, 1, "basket")).as("before the pledge").isEqualTo(422);
    pledgedLongAgo(group);
    visited(leader, group, 70, "basket", "sorting");
    assertThat(state(group)).isEqualTo(Pledge.State.PRACTISING);
    visited(leader, group, 40, "basket", "sorting");
    visited(leader, group, 5, "basket", "sorting");
    assertThat(state(group)).isEqualTo(Pledge.State.RECOGNISED);
    visited(leader, group, 0, "basket");
    assertThat(state(group)).as("no longer everything").isEqualTo(Pledge.State.PRACTISING);
    var trail = deeds(leader);
    var _ = leader.post("/pledges/" + group.id() + "/remove", Map.of("household", "H07"));
    assertThat(rows.of(group.id())).isEmpty();
    assertThat(
            jdbc.sql("select count(*) from movement.pledge_visit where unit = :unit")
                .param("unit", group.id().value())
                .query(Sql.rows(Long.class))
                .single())
        .isZero();
    assertThat(deeds(leader)).as("no deed tells of it").isEqualTo(trail);
    var stranger = visitors.as("leader", plans.unit("youth", "Thủy Xuân").id().value());
    assertThat(stranger.get("/pledges/" + group.id()).status().value()).isEqualTo(403);
  }

  private long deeds(Visitor leader) {
    return jdbc.sql("select count(*) from identity.audit where person = :person")
        .param("person", leader.actor().person().value())
        .query(Sql.rows(Long.class))
        .single();
  }

  private Unit group() {
    var above = plans.unit("women", "Thủy Xuân");
    return units.group(above, "Chi hội " + clock.now().toEpochMilli() % 100_000, above.area());
  }

  private static int take(Visitor leader, Unit group, String code, String... behaviours) {
    var fields = new LinkedMultiValueMap<String, String>();
    fields.add("code", code);
    for (var behaviour : behaviours) {
      fields.add("behaviours", behaviour);
    }
    return leader.post("/pledges/" + group.id(), fields).status().value();
  }

  /// Neither rules nor the database take a visit from before.
  private void pledgedLongAgo(Unit group) {
    assertThatThrownBy(() ->
            rows.visit(group.id(), clock.today().minusDays(1), Map.of("H07", List.of("basket"))))
        .hasMessageContaining("before its pledge");
    jdbc.sql("update movement.pledge set since = :day where unit = :unit")
        .params(Map.of("day", clock.today().minusDays(100), "unit", group.id().value()))
        .update();
  }

  private void visited(Visitor leader, Unit group, int daysAgo, String... practised) {
    assertThat(visit(leader, group, daysAgo, practised)).isEqualTo(303);
  }

  private int visit(Visitor leader, Unit group, int daysAgo, String... practised) {
    var fields = new LinkedMultiValueMap<String, String>();
    fields.add("household", "H07");
    fields.add("day", clock.today().minusDays(daysAgo).toString());
    for (var behaviour : practised) {
      fields.add("behaviours", behaviour);
    }
    return leader.post("/pledges/" + group.id() + "/visits", fields).status().value();
  }

  private Pledge.State state(Unit group) {
    return rows.of(group.id()).getFirst().state();
  }

  @Test
  void thePublicLearnsNoSmallNumberAndCannotWorkOneOut() {
    var random = new Random(20261128);
    for (int city = 0; city < 500; city++) {
      var counts =
          IntStream.range(0, 8)
              .mapToObj(ward ->
                  new Counted<>(
                      ward, random.nextInt(4) == 0 ? random.nextInt(80) : random.nextInt(14)))
              .toList();
      var told = PublicCounts.of(counts, RULE);
      assertThat(told.values()).allMatch(count -> count >= 10 && count % 5 == 0);
      assertThat(PublicCounts.sum(told))
          .isEqualTo(told.values().stream().mapToInt(Integer::intValue).sum());
      counts.forEach(one -> assertThat(told.containsKey(one.key())).isEqualTo(one.count() >= 10));
      // whatever the hidden ones hold, the same page is shown
      var others =
          counts.stream()
              .map(one -> one.count() < 10 ? new Counted<>(one.key(), 9 - one.count()) : one)
              .toList();
      assertThat(PublicCounts.of(others, RULE)).isEqualTo(told);
    }
    assertThat(
            PublicCounts.parts(List.of(new Counted<>("a", 96), new Counted<>("b", 40)), 100, RULE))
        .as("four who do not")
        .containsOnlyKeys("b");
  }

  @Test
  void thePublicPageShowsCommunesByNameAndNoHousehold() {
    var group = group();
    var commune = plans.ward("Thủy Xuân").id();
    var before =
        rows.byCommune().stream()
            .filter(one -> one.key().equals(commune))
            .mapToInt(Counted::count)
            .sum();
    for (int i = 0; i < 13; i++) {
      rows.take(group.id(), commune, Map.of("P" + i, List.of("basket")), clock.today());
    }
    var page = visitors.anonymous().get("/green-pledges?lang=en").body();
    assertThat(page)
        .contains("≥ " + (before + 13) / 5 * 5, "Thủy Xuân")
        .doesNotContain("P12", "order=");
    for (int i = 0; i < 13; i++) {
      rows.remove(group.id(), "P" + i);
    }
  }
}
