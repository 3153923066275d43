package org.chungtay.care.round;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A round as the sample publishes it, without anybody's name.
///
/// @param looked a second person looks at it
/// @param odd signs for which it is looked at, whatever was drawn; joined by commas
/// @param percent of rounds that were drawn on its day
public record SampledRound(
    UUID id,
    LocalDate day,
    UUID place,
    String name,
    boolean looked,
    String odd,
    String state,
    int percent) {

  public List<String> signs() {
    return odd.isEmpty() ? List.of() : List.of(odd.split(","));
  }

  String line() {
    return String.join(
        " ",
        "round",
        id.toString(),
        day.toString(),
        Integer.toString(percent),
        looked ? "looked" : "counted",
        odd.isEmpty() ? "-" : odd,
        state);
  }
}
