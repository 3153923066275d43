package org.chungtay.movement.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chungtay.movement.Movement.State;
import org.chungtay.movement.Movement.TaskState;
import org.chungtay.movement.MovementClosed;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.MovementPlaces;
import org.chungtay.movement.MovementTermsChanged;
import org.chungtay.movement.Movements;
import org.chungtay.movement.Movements.Search;
import org.chungtay.movement.MovementsForTests;
import org.chungtay.movement.OwnMovement;
import org.chungtay.movement.PartnersSilent;
import org.chungtay.outcome.ClaimsForTests;
import org.chungtay.outcome.NoTargetsOnPeople;
import org.chungtay.place.PlacesForTests;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitor;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

@ProductTest
class MovementsTest {
  @Autowired Movements movements;
  @Autowired MovementsForTests ready;
  @Autowired ClaimsForTests claims;
  @Autowired Visitors visitors;
  @Autowired CityClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired PlacesForTests made;
  @Autowired MovementPlaces placed;

  @Test
  void writtenByOneAcceptedByThePartnerAndLaunchedByAnother() {
    var author = ready.officer(ready.women());
    var draft = ready.draft("Ngõ hoa " + MovementsForTests.number(), ready.women(), ready.youth());
    movements.write(author.actor(), draft);
    movements.write(author.actor(), draft);
    var id = draft.id();
    movements.aim(author.actor(), id, ready.goal("trees-planted", "100"));
    movements.plan(author.actor(), id, ready.task());
    var other = ready.officer(ready.women());
    assertThat(visitors.anonymous().get("/movements/" + id).status().value()).isEqualTo(404);
    assertThat(other.get("/movements/" + id).status().value()).isEqualTo(200);
    assertThatThrownBy(() -> movements.launch(author.actor(), id, 2))
        .isInstanceOf(OwnMovement.class);
    assertThatThrownBy(() -> movements.launch(other.actor(), id, 2))
        .isInstanceOf(PartnersSilent.class);

    var partner = ready.officer(ready.youth());
    assertThatThrownBy(() -> movements.answer(partner.actor(), id, ready.youth().id(), 1, true, ""))
        .as("the goal changed the terms")
        .isInstanceOf(MovementTermsChanged.class);
    assertThatThrownBy(
            () -> movements.answer(partner.actor(), id, ready.youth().id(), 2, false, ""))
        .isInstanceOf(InvalidInput.class);
    movements.answer(partner.actor(), id, ready.youth().id(), 2, true, "");
    movements.answer(partner.actor(), id, ready.youth().id(), 2, true, "");
    movements.launch(other.actor(), id, 2);
    movements.launch(other.actor(), id, 2);
    assertThat(movements.find(id).orElseThrow().state()).isEqualTo(State.LAUNCHED);
    assertThatThrownBy(() -> movements.change(author.actor(), renamed(draft), 3))
        .isInstanceOf(MovementClosed.class);

    var page = visitors.anonymous().get("/movements/" + id + "?lang=en");
    assertThat(page.status().value()).isEqualTo(200);
    assertThat(page.body())
        .contains(draft.name(), "Ta cùng nhau giữ.", "Trồng hoa hai bên đường")
        .contains("of 100 trees aimed at", "/indicators/trees-planted?from=2026-01-01")
        .contains("Agreed to take part", "href=\"/goals/11\"");
    told(other, partner, id);
  }

  private void told(Visitor lead, Visitor partner, MovementId id) {
    var task = movements.tasks(id).getFirst();
    assertThatThrownBy(() -> movements.tell(partner.actor(), id, task.id(), TaskState.DONE, ""))
        .as("what came of it?")
        .isInstanceOf(InvalidInput.class);
    movements.tell(partner.actor(), id, task.id(), TaskState.DONE, "120 m đường đã có hoa");
    assertThat(visitors.anonymous().get("/movements/" + id + "?lang=en").body())
        .contains("120 m đường đã có hoa", "1 of 1 tasks are done");
    movements.end(lead.actor(), id, "Thành nếp ở bốn tổ.");
    movements.end(lead.actor(), id, "Thành nếp ở bốn tổ.");
    assertThatThrownBy(() -> movements.plan(lead.actor(), id, ready.task()))
        .isInstanceOf(MovementClosed.class);
    assertThat(visitors.anonymous().get("/movements/" + id).body()).contains("Thành nếp ở bốn tổ.");
  }

  private static Movements.Draft renamed(Movements.Draft draft) {
    return new Movements.Draft(
        draft.id(),
        "Khác",
        draft.why(),
        draft.first(),
        draft.last(),
        draft.partners(),
        draft.sdg());
  }

  @Test
  void aGoalStandsBesideWhatIsEvidencedInItsCommunesAndPeriod() {
    var id = ready.written();
    var author = ready.officer(ready.women()).actor();
    var goal = ready.goal("trees-planted", "40");
    movements.aim(author, id, goal);
    movements.aim(author, id, goal);
    var before = movements.reached(movements.find(id).orElseThrow()).getFirst().evidenced();
    claims.posted("trees-planted", "30", ready.women().area(), clock.today());
    claims.posted("trees-planted", "7", ready.women().area(), java.time.LocalDate.of(2025, 12, 31));
    var after = movements.reached(movements.find(id).orElseThrow()).getFirst();
    assertThat(after.evidenced().subtract(before)).isEqualByComparingTo("30");
    assertThatThrownBy(() -> movements.aim(author, id, ready.goal("persons", "40")))
        .isInstanceOf(NoTargetsOnPeople.class);
    assertThatThrownBy(() -> movements.aim(author, id, ready.goal("waste-per-activity", "40")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> movements.aim(author, id, ready.goal("trees-planted", "41")))
        .as("aimed at already")
        .isInstanceOf(InvalidInput.class);
    movements.drop(author, id, goal.id());
    assertThat(movements.goals(id)).isEmpty();
  }

  @Test
  void theFormSaysWhatIsWrongAtItsFieldAndKeepsWhatWasTyped() {
    var officer = ready.officer(ready.women());
    var fields = new LinkedMultiValueMap<String, String>();
    fields.add("id", MovementId.next().toString());
    fields.add("name", "Một phong trào");
    fields.add("unit", ready.women().id().toString());
    fields.add("partners", "youth");
    fields.add("first", "2026-05-01");
    fields.add("last", "2026-04-01");
    fields.add("sdg", "11.6 99.9");
    var answer = officer.post("/movement-plans?lang=en", fields);
    assertThat(answer.status().value()).isEqualTo(422);
    assertThat(answer.body())
        .contains("why-refusal", "last-refusal", "sdg-refusal", "Một phong trào", "11.6 99.9");
    fields.set("why", "Vì làng");
    fields.set("last", "2026-12-01");
    fields.set("sdg", "11.6");
    assertThat(officer.post("/movement-plans", fields).status().value()).isEqualTo(303);
    assertThat(officer.get("/movement-plans").body()).contains("Một phong trào");
    var elsewhere = ready.officer(ready.youth());
    fields.set("id", MovementId.next().toString());
    assertThat(elsewhere.post("/movement-plans", fields).status().value()).isEqualTo(403);
  }

  @Test
  void placesOfItsOrganizationsBelongToItAndAreShown() {
    var id = ready.launched();
    var lead = ready.officer(ready.women());
    var road = made.road("women", MovementsForTests.WARD);
    var proposed =
        made.proposed(
            made.drawn(ready.women(), "lane", "Kiệt chờ", made.line(MovementsForTests.WARD, 80)));
    var others = made.road("farmers", MovementsForTests.WARD);
    var address = "/movement-plans/" + id + "/places";
    for (var wrong : List.of("ABC", proposed.code(), others.code())) {
      var answer = lead.post(address + "?lang=en", Map.of("place-code", wrong));
      assertThat(answer.status().value()).as(wrong).isEqualTo(422);
      assertThat(answer.body()).contains("place-code-refusal", wrong);
    }
    var code = Map.of("place-code", road.code().toLowerCase(Locale.ROOT));
    assertThat(lead.post(address, code).status().value()).isEqualTo(303);
    assertThat(ready.officer(ready.youth()).post(address, code).status().value()).isEqualTo(303);
    assertThat(placed.of(id)).extracting(one -> one.id()).containsExactly(road.id());
    assertThat(visitors.anonymous().get("/movements/" + id).body())
        .contains("/places/" + road.id(), "Địa điểm");
    var stranger = visitors.as("officer", others.unit().value());
    assertThat(stranger.post(address, code).status().value()).isEqualTo(403);
    var off = Map.of("place", road.id().toString());
    assertThat(stranger.post(address + "/remove", off).status().value()).isEqualTo(403);
    assertThat(lead.post(address + "/remove", off).status().value()).isEqualTo(303);
    assertThat(lead.post(address + "/remove", off).status().value()).isEqualTo(303);
    assertThat(placed.of(id)).isEmpty();
    movements.end(lead.actor(), id, "Xong");
    assertThat(lead.post(address, code).status().value()).isEqualTo(409);
  }

  @Test
  void everyoneFindsWhatWasLaunchedAndNoDraft() {
    var launched = movements.find(ready.launched()).orElseThrow();
    var draft = movements.find(ready.written()).orElseThrow();
    var words = launched.name().substring(launched.name().lastIndexOf(' ') + 1);
    var found = visitors.anonymous().get("/movements?q=" + words + "&organization=youth");
    assertThat(found.body()).contains(launched.name());
    assertThat(visitors.anonymous().get("/movements?q=" + words + "&organization=farmers").body())
        .doesNotContain(launched.name());
    assertThat(movements.search(new Search("", Optional.empty(), "12", 0, 1000)).movements())
        .extracting(one -> one.id())
        .contains(launched.id())
        .doesNotContain(draft.id());
    assertThat(visitors.anonymous().follow("/movements.csv").body()).contains(launched.name());
    assertThat(visitors.anonymous().follow("/api/v1/movements/" + launched.id()).body())
        .contains("\"state\":\"LAUNCHED\"", "\"organization\":\"youth\"");
    assertThat(visitors.anonymous().follow("/api/v1/movements/" + draft.id()).status().value())
        .isEqualTo(404);
  }

  @Test
  void theDatabaseKeepsTheRulesToo() {
    var id = ready.launched();
    for (var change :
        List.of(
            "update movement.movement set launched_by = written_by where id = :id",
            "update movement.movement set state = 'ENDED' where id = :id",
            "update movement.movement set last_day = first_day - 1 where id = :id",
            "update movement.answer set accepted = false, reason = 'x' where movement = :id",
            "delete from movement.step where movement = :id")) {
      assertThatThrownBy(() -> jdbc.sql(change).param("id", id.value()).update())
          .as(change)
          .isInstanceOf(DataAccessException.class);
    }
    assertThat(
            ready
                .officer(ready.youth())
                .post("/movement-plans/" + id + "/end", Map.of("came-of-it", "Hết"))
                .status()
                .value())
        .as("only the lead ends it")
        .isEqualTo(403);
  }
}
