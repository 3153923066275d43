package org.chungtay.organization.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A transfer with the names of what it is about, as stored.
///
/// @param name of the member, or the name that was asked for
/// @param membership of the member; nobody has said yet who it is without one
/// @param day first day in the other unit
/// @param lastDay of a guest
/// @param answer nobody has answered without one
public record Transfer(
    UUID id,
    Side side,
    UUID fromUnit,
    String fromName,
    UUID toUnit,
    String toName,
    String name,
    @Nullable UUID membership,
    LocalDate day,
    @Nullable LocalDate lastDay,
    String reason,
    UUID requestedBy,
    String requestedByName,
    Instant requestedAt,
    @Nullable Answer answer,
    @Nullable UUID answeredBy,
    String answeredByName,
    @Nullable Instant answeredAt,
    String answerReason) {

  public boolean open() {
    return answer == null;
  }

  public boolean guest() {
    return lastDay != null;
  }

  /// The unit whose side answers.
  UUID answering() {
    return switch (side) {
      case SENDING -> toUnit;
      case RECEIVING -> fromUnit;
    };
  }

  /// The unit whose side asked.
  UUID asking() {
    return switch (side) {
      case SENDING -> fromUnit;
      case RECEIVING -> toUnit;
    };
  }

  /// Which side asked for it.
  public enum Side {
    SENDING,
    RECEIVING
  }

  public enum Answer {
    ACCEPTED,
    REFUSED,
    WITHDRAWN
  }
}
