package org.chungtay.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.chungtay.territory.Area;

/// Where and when the invented year takes place.
///
/// @param wards all communes, the shown ones first
/// @param cared those of them whose groups look after something
/// @param since from when people and rights are there
/// @param begun the day on which the city was begun
public record Stage(
    List<Area> wards, List<Area> cared, LocalDate since, LocalDate begun, LocalDate today) {

  /// A day before the city's first, but never before anybody is there.
  public LocalDate ago(int months, int days) {
    var day = begun.minusMonths(months).minusDays(days);
    return day.isBefore(since.plusDays(1)) ? since.plusDays(1) : day;
  }
}
