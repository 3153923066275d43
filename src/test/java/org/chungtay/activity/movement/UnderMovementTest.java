package org.chungtay.activity.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.activity.ActivityId;
import org.chungtay.movement.CheckKind;
import org.chungtay.movement.CopyId;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.Movements;
import org.chungtay.movement.MovementsForTests;
import org.chungtay.movement.SustainEvidence.Asked;
import org.chungtay.movement.SustainRule;
import org.chungtay.organization.Unit;
import org.chungtay.routes.Prepared;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;

@ProductTest
class UnderMovementTest {
  private static final SustainRule TWO =
      new SustainRule(CheckKind.ACTIVITIES_HELD, 2, 6, List.of());

  @Autowired UnderMovement under;
  @Autowired ActivitiesHeld held;
  @Autowired MovementsForTests movements;
  @Autowired Movements plans;
  @Autowired Prepared prepared;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;

  @Test
  void aConfirmedActivityStandsOnThePageOfItsMovementAndKeepsACopyAlive() {
    var movement = movements.launched();
    var women = movements.women();
    var made = prepared.confirmed("Chủ nhật trồng hoa " + MovementsForTests.number());
    assertThat(tally(women, Optional.of(movement))).isEqualTo("0 / 2");
    under.put(made.id(), Optional.of(movement));
    assertThat(tally(women, Optional.of(movement))).isEqualTo("1 / 2");
    assertThat(tally(movements.youth(), Optional.of(movement))).as("not theirs").isEqualTo("0 / 2");
    assertThat(visitors.anonymous().get("/movements/" + movement + "?lang=en").body())
        .contains("Chủ nhật trồng hoa", "/activities/" + made.id(), "Activities");
  }

  @Test
  void allThatWasDoneUnderAMovementIsListedAndNothingElse() {
    var movement = movements.launched();
    var name = "Chủ nhật thay hoa " + MovementsForTests.number();
    var made = prepared.confirmed(name);
    under.put(made.id(), Optional.of(movement));
    assertThat(listed(movement))
        .contains(name, "/movements/" + movement, "name=\"movement\" value=\"" + movement);
    assertThat(listed(movements.launched())).doesNotContain(name);
    var draft = movements.written();
    assertThat(listed(draft)).as("nobody is told of a draft").doesNotContain("/movements/" + draft);
  }

  private String listed(MovementId movement) {
    return visitors.anonymous().get("/activities?when=past&movement=" + movement).body();
  }

  private String tally(Unit unit, Optional<MovementId> movement) {
    LocalDate today = clock.today();
    UUID id = Ids.next();
    var asked =
        new Asked(
            id,
            CopyId.next(),
            unit.id(),
            unit.area(),
            movement,
            today.minusMonths(6),
            today.minusMonths(6),
            today,
            TWO);
    var tally = held.tallies(List.of(asked)).get(id);
    return tally == null ? "" : tally.kept() + " / " + tally.of();
  }

  @Test
  void thePlanFormOffersWhatTheOrganizationTakesPartIn() {
    var movement = movements.launched();
    var officer = visitors.signedIn(prepared.officer());
    assertThat(officer.get("/plan").body()).contains(movement.toString());
    var id = Ids.next();
    assertThat(officer.post("/plan", plan(id, movement)).status().value()).isEqualTo(303);
    assertThat(under.of(ActivityId.of(id))).contains(movement);
    assertThat(officer.get("/activities/" + id + "/change").body())
        .contains("value=\"" + movement + "\" selected");
    var draft = movements.written();
    assertThat(officer.post("/plan", plan(Ids.next(), draft)).status().value())
        .as("not launched")
        .isEqualTo(422);
    plans.end(movements.officer(movements.women()).actor(), movement, "Đã thành nếp");
    assertThat(officer.post("/plan", plan(Ids.next(), movement)).status().value())
        .as("over")
        .isEqualTo(422);
  }

  private LinkedMultiValueMap<String, String> plan(UUID id, MovementId movement) {
    var fields = new LinkedMultiValueMap<String, String>();
    fields.add("id", id.toString());
    fields.add("title", "Trồng hoa đầu ngõ");
    fields.add("unit", prepared.ward().toString());
    fields.add("day", clock.today().plusDays(3).toString());
    fields.add("starts", "06:30");
    fields.add("ends", "09:00");
    fields.add("site-name", "Nhà văn hóa");
    fields.add("site-area", prepared.area().toString());
    fields.add("movement", movement.toString());
    return fields;
  }
}
