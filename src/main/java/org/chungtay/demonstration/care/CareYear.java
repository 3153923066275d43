package org.chungtay.demonstration.care;

import java.time.LocalDate;
import java.util.List;
import org.chungtay.demonstration.Stage;
import org.chungtay.organization.Organization;
import org.chungtay.organization.UnitId;
import org.chungtay.place.PlaceId;
import org.chungtay.place.Places;
import org.chungtay.territory.Area;
import org.springframework.stereotype.Component;

/// What the groups of the city look after, and how they did so.
@Component
public class CareYear {
  private final Lanes lanes;
  private final Weeks weeks;
  private final Places places;

  CareYear(Lanes lanes, Weeks weeks, Places places) {
    this.lanes = lanes;
    this.weeks = weeks;
    this.places = places;
  }

  /// Places of a ward, drawn, launched and adopted.
  public void adopted(Area ward, LocalDate since, LocalDate begun) {
    lanes.make(ward, since, begun);
  }

  /// @param since when it was adopted
  /// @param checks what is looked at in it
  public record Cared(
      Area ward,
      PlaceId place,
      Organization organization,
      UnitId group,
      LocalDate since,
      List<String> checks) {}

  /// What the groups of a ward look after, those of the women first.
  public List<Cared> by(Area ward, Stage stage) {
    return lanes.of(ward, stage.since()).stream()
        .filter(lane -> places.find(lane.place()).isPresent())
        .map(lane ->
            new Cared(
                ward,
                lane.place(),
                lane.circle().organization(),
                lane.circle().group(),
                lane.launched(stage.begun()),
                lane.checks()))
        .toList();
  }

  public void flooded(List<Area> wards, LocalDate begun) {
    weeks.flood(wards, begun);
  }

  /// Mondays of the weeks that are over, the oldest first.
  public static List<LocalDate> mondays(LocalDate begun, LocalDate today) {
    return Weeks.over(begun, today);
  }

  /// A week of a ward; wards live theirs beside each other.
  public void lived(Area ward, LocalDate monday, LocalDate since, LocalDate begun) {
    weeks.live(ward, monday, since, begun);
  }

  /// The night after a week that all wards have lived.
  public void slept(LocalDate monday) {
    weeks.night(monday);
  }
}
