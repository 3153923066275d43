package org.chungtay.demonstration.care;

import java.time.LocalDate;
import java.util.List;
import org.chungtay.territory.Area;
import org.springframework.stereotype.Component;

/// What the groups of the city look after, and how they did so.
@Component
public class CareYear {
  private final Lanes lanes;
  private final Weeks weeks;

  CareYear(Lanes lanes, Weeks weeks) {
    this.lanes = lanes;
    this.weeks = weeks;
  }

  /// Places of a ward, drawn, launched and adopted.
  public void adopted(Area ward, LocalDate since, LocalDate begun) {
    lanes.make(ward, since, begun);
  }

  public void flooded(List<Area> wards, LocalDate begun) {
    weeks.flood(wards, begun);
  }

  /// Mondays of the weeks that are over, the oldest first.
  public static List<LocalDate> mondays(LocalDate begun, LocalDate today) {
    return Weeks.over(begun, today);
  }

  public void lived(List<Area> wards, LocalDate monday, LocalDate since, LocalDate begun) {
    weeks.live(wards, monday, since, begun);
  }
}
