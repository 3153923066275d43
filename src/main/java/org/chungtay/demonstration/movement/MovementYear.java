package org.chungtay.demonstration.movement;

import java.util.List;
import org.chungtay.demonstration.Scene;
import org.chungtay.demonstration.Stage;
import org.chungtay.movement.Inspecting;
import org.chungtay.shared.id.Ids;
import org.springframework.stereotype.Component;

/// Movements, models and pledges of the city's year, in the order in which they are to be made.
@Component
public class MovementYear {
  private final Campaigns campaigns;
  private final Purses purses;
  private final Spread spread;
  private final Inspectors inspectors;
  private final Households households;
  private final Inspecting inspecting;

  MovementYear(
      Campaigns campaigns,
      Purses purses,
      Spread spread,
      Inspectors inspectors,
      Households households,
      Inspecting inspecting) {
    this.campaigns = campaigns;
    this.purses = purses;
    this.spread = spread;
    this.inspectors = inspectors;
    this.households = households;
    this.inspecting = inspecting;
  }

  /// @param performed activities that are there
  public List<Scene> movements(Stage stage, List<Performed> performed) {
    return Campaign.all().stream()
        .map(campaign ->
            scene("movement:" + campaign.key(), () -> played(campaign, stage, performed)))
        .toList();
  }

  private void played(Campaign campaign, Stage stage, List<Performed> performed) {
    campaigns.play(campaign, stage, performed);
    purses.play(campaign, stage);
  }

  /// After all by which their copies are judged: told, looked at, checked.
  public List<List<Scene>> models(Stage stage) {
    return List.of(
        Patterns.all().stream()
            .map(one -> scene("model:" + one.key(), () -> spread.play(one, stage)))
            .toList(),
        Patterns.all().stream()
            .map(one -> scene("model-seen:" + one.key(), () -> looked(one, stage)))
            .toList(),
        List.of(scene("models-checked", inspecting::goOn)));
  }

  private void looked(Pattern pattern, Stage stage) {
    spread.lookedAt(pattern, stage).forEach(copy -> inspectors.play(copy, stage));
  }

  /// What is looked after under the movement for roads.
  public Scene places(Stage stage) {
    return scene("movement-places", () -> campaigns.place(Campaign.ROADS, stage));
  }

  public List<Scene> pledges(Stage stage) {
    return stage.wards().stream()
        .map(ward -> scene("pledges:" + ward.id(), () -> households.pledge(ward, stage)))
        .toList();
  }

  private static Scene scene(String name, Runnable play) {
    return new Scene(Ids.named("demonstration:" + name), play);
  }
}
