package org.chungtay.movement.fund;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.movement.MovementId;
import org.chungtay.organization.UnitId;

/// A line of a movement's fund as everyone reads it.
///
/// @param number in the fund's book
/// @param received whether it is of what was received, otherwise of what was spent
/// @param amount what the fund got: below zero where it left
/// @param balance after it
/// @param corrects number of the line that it takes out again
/// @param correctedBy number of the line that takes it out again
/// @param party from whom, empty of a giver who is not named; or paid to whom
/// @param purpose of a correction: why
/// @param task that it was spent on
/// @param recordedFor unit whose officer recorded it
/// @param confirmedFor unit whose officer confirmed it
public record FundLine(
    UUID money,
    int number,
    LocalDate day,
    String account,
    boolean received,
    long amount,
    long balance,
    Optional<Integer> corrects,
    Optional<Integer> correctedBy,
    String party,
    String purpose,
    Optional<String> task,
    UnitId recordedFor,
    LocalDate recorded,
    UnitId confirmedFor,
    LocalDate confirmed) {

  public String address(MovementId movement) {
    return "/movements/" + movement + "/fund/" + number;
  }

  public boolean correction() {
    return corrects.isPresent();
  }
}
