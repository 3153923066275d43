package org.chungtay.care.look;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;

/// A place that was drawn, with its look as far as there is one.
///
/// @param byName the group that looks, with its ward
/// @param lastDay on which a look can be sent
/// @param odd items of the check-list in which the look and the group's own last round differ
public record LookLine(
    LocalDate draw,
    UUID place,
    String name,
    String ward,
    String kind,
    UUID ofUnit,
    String ofName,
    UUID byUnit,
    String byName,
    Optional<UUID> look,
    Optional<LocalDate> day,
    int odd,
    boolean answered,
    LocalDate lastDay) {

  /// Whether nothing can be sent any more.
  public boolean over(LocalDate today) {
    return look.isEmpty() && today.isAfter(lastDay);
  }

  public String month() {
    return draw.format(DateTimeFormatter.ofPattern("uuuu-MM"));
  }

  public String address() {
    return "/looks/" + month() + "/" + place;
  }
}
