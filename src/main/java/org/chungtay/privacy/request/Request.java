package org.chungtay.privacy.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request as stored.
///
/// @param name of the person; empty once they were erased
/// @param unitName empty where the city's administrators answer
/// @param vouchedBy on whose word the device was signed in that sent it
/// @param field what is to be corrected, with its new `value`
/// @param carryOutAt when an erasure happens unless it is taken back
public record Request(
    UUID id,
    int year,
    int number,
    UUID person,
    String name,
    @Nullable UUID unit,
    String unitName,
    Kind kind,
    Means means,
    UUID filedBy,
    @Nullable UUID vouchedBy,
    Instant receivedAt,
    String words,
    @Nullable Field field,
    @Nullable String value,
    boolean thirdParty,
    LocalDate replyDue,
    LocalDate due,
    State state,
    @Nullable UUID takenBy,
    @Nullable Instant repliedAt,
    @Nullable Instant extendedAt,
    @Nullable String extensionReason,
    @Nullable Instant carryOutAt,
    @Nullable Instant decidedAt,
    String answer,
    int version) {

  public enum Field {
    NAME,
    BORN;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// How it reached us.
  public enum Means {
    SELF,
    PHONE,
    PAPER;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /// As people write it: 12/2026.
  public String label() {
    return number + "/" + year;
  }

  /// The officer is the person, wrote it down for them, or let them in: what takes two is another
  /// officer's to decide.
  public boolean isOf(UUID officer) {
    return officer.equals(filedBy) || officer.equals(vouchedBy) || officer.equals(person);
  }

  public boolean overdue(LocalDate today) {
    return state.open()
        && (due.isBefore(today) || (state == State.RECEIVED && replyDue.isBefore(today)));
  }
}
