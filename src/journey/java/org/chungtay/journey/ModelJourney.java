package org.chungtay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.movement.Copies;
import org.chungtay.movement.FundsForTests;
import org.chungtay.movement.ModelId;
import org.chungtay.movement.ModelsForTests;
import org.chungtay.movement.MovementFunds;
import org.chungtay.movement.MovementId;
import org.chungtay.movement.Movements;
import org.chungtay.movement.MovementsForTests;
import org.chungtay.organization.Organizations;
import org.chungtay.place.PlacesForTests;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.web.Language;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A city officer launches a movement that somebody else wrote and reads how a model spread.
@ProductTest
class ModelJourney {
  private static final LocalDate DAY = LocalDate.of(2025, 8, 4);

  @Autowired Browsers browsers;
  @Autowired Visitors visitors;
  @Autowired Organizations organizations;
  @Autowired Movements movements;
  @Autowired MovementsForTests ready;
  @Autowired ModelsForTests models;
  @Autowired FundsForTests money;
  @Autowired MovementFunds funds;
  @Autowired CityClock clock;
  @Autowired Copies copies;
  @Autowired PlacesForTests made;

  static List<Look> looks() {
    return List.of(
        Look.desktop(Language.VI),
        Look.phone(Language.VI),
        Look.desktop(Language.AR),
        Look.phone(Language.AR));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void fromTheLaunchToTheFamilyTree(Look look) {
    var model = family();
    var draft = ready.draft("Mùa vàng không khói " + MovementsForTests.number(), ready.women());
    var author = ready.officer(ready.women()).actor();
    movements.write(author, draft);
    movements.aim(author, draft.id(), ready.goal("trees-planted", "500"));
    var road = made.road("women", MovementsForTests.WARD);
    var city = organizations.cityUnit(ready.women().organization());
    var officer = visitors.as("officer", city.id().value()).actor();
    try (var screen = browsers.signedIn(look, officer)) {
      screen.open("/movement-plans");
      screen.looksRight("movement-plans");
      screen.open("/movement-plans/" + draft.id());
      screen.looksRight("movement-plan");
      screen.find("form[action$='/launch'] button").click();
      screen.page().waitForURL("**notice=movement.notice.launched");
      screen.find("details:has([name='place-code']) summary").click();
      screen.find("[name='place-code']").fill(road.code());
      screen.find("form[action$='/places'] button").click();
      screen.page().waitForURL("**notice=movement.notice.place-put");
      money(screen, draft.id(), author, officer);
      screen.open("/movements/" + draft.id());
      assertThat(screen.find("main a[href='/places/" + road.id() + "']").count()).isOne();
      screen.looksRight("movement-story");
      screen.open("/models");
      screen.looksRight("models");
      screen.open("/models/" + model);
      screen.looksRight("model");
      screen.find("main a.button.main").click();
      assertThat(screen.path()).contains("/models/" + model + "/tree");
      assertThat(screen.find("svg.tree:visible").count()).isOne();
      assertThat(screen.find("main table.cards tbody tr").count()).isEqualTo(5);
      screen.looksRight("model-tree");
      screen.find("main table.cards tbody tr a").nth(1).click();
      screen.looksRight("model-copy");
      screen.open("/copy-plans");
      screen.looksRight("copies-waiting");
      screen.open("/goals");
      screen.looksRight("goals");
      screen.open("/goals/12");
      screen.looksRight("goal");
      screen.open("/green-pledges");
      screen.looksRight("green-pledges");
      screen.open("/model-plans/new");
      screen.looksRight("model-new");
    }
  }

  /// What another one recorded is confirmed; what is typed here waits for another.
  private void money(Screen screen, MovementId movement, Actor author, Actor officer) {
    var gift = money.recorded(author, money.receipt(movement, 12_500_000));
    screen.open("/movement-money");
    screen.looksRight("money-waiting");
    screen.open("/movement-plans/" + movement + "/fund/" + gift);
    screen.looksRight("money");
    screen.find("form[action$='/confirm'] button").click();
    screen.page().waitForURL("**notice=movement.notice.money-confirmed");
    screen.open("/movement-plans/" + movement + "/fund");
    screen.find("details.card summary").nth(1).click();
    screen.looksRight("fund-plan");
    var form = screen.find("form[action$='/spendings']");
    form.locator("#use").selectOption("plants");
    form.locator("#payee").fill("Nhà vườn Hoa Nắng");
    form.locator("#spent").fill("4.200.000");
    form.locator("#spent-on").fill(clock.today().toString());
    form.locator("#spent-for").fill("120 gốc hồng cổ Huế");
    form.locator("button").click();
    screen.page().waitForURL("**notice=movement.notice.money-recorded");
    var spent = screen.find("main table.cards tbody tr a").first().getAttribute("href");
    funds.confirm(author, UUID.fromString(spent.substring(spent.lastIndexOf('/') + 1)), false);
    funds.correct(officer, Ids.next(), gift, "Ghi thiếu nửa số tiền");
    screen.open("/movements/" + movement + "/fund");
    screen.looksRight("fund");
    screen.find("main table.cards tbody tr a").first().click();
    screen.looksRight("fund-line");
  }

  private ModelId family() {
    var id = models.recognised(ModelsForTests.fields(), ModelsForTests.heads());
    var origin = models.origin(id);
    var child = models.accepted(id, origin, models.unit("Kim Long"), DAY);
    var _ = models.accepted(id, child, models.unit("Hương An"), DAY.plusMonths(5));
    var _ = models.accepted(id, child, models.unit("Phú Xuân"), DAY.plusMonths(12));
    var last = models.accepted(id, origin, models.unit("Vỹ Dạ"), DAY.plusMonths(3));
    var officer = models.officer(models.unit("Vỹ Dạ")).actor();
    copies.withdraw(officer, last, "Không còn trồng lúa");
    return id;
  }
}
