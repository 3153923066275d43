package org.chungtay.activity.mine;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/// @param times how often they were there, ever
/// @param hours all hours they gave
/// @param attended the latest
public record MyModel(
    String name, List<Coming> coming, long times, BigDecimal hours, List<Attended> attended) {

  /// @param ticket address of the ticket
  public record Coming(
      String title,
      Instant startsAt,
      Instant endsAt,
      String site,
      boolean waiting,
      String ticket) {}

  public record Attended(String title, String address, Instant at, BigDecimal hours) {}
}
