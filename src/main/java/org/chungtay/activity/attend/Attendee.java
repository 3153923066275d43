package org.chungtay.activity.attend;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.shared.web.Page;

/// One line of the leader's list.
///
/// @param id the registration
/// @param number the ticket's
/// @param overlapping whether they are on the list of another activity at the same time
/// @param name empty when the person does not want it shown
public record Attendee(
    UUID id,
    UUID site,
    int number,
    String name,
    boolean waiting,
    boolean overlapping,
    Optional<Instant> at) {

  public String called(Page page) {
    return name.isEmpty()
        ? page.t("activity.attend.ticket-number", "number", page.number(number))
        : name;
  }

  public boolean there() {
    return at.isPresent();
  }
}
