package org.chungtay.care.round;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// What is published of a month.
///
/// @param seed null until nobody can enter a round of the month any more
/// @param looked rounds that a second person looks at, drawn or odd
/// @param waiting those that nobody has looked at yet
public record SampleMonth(
    LocalDate month,
    String digest,
    @Nullable String seed,
    int rounds,
    int looked,
    int odd,
    int refused,
    int waiting) {

  public String inAddress() {
    return month.format(DateTimeFormatter.ofPattern("uuuu-MM"));
  }

  public String address() {
    return "/care/sample/" + inAddress();
  }
}
