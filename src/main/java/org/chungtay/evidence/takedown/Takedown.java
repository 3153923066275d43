package org.chungtay.evidence.takedown;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.Subject;
import org.chungtay.shared.view.Tone;

/// A request to take a photo down.
///
/// @param hidden nobody else sees the photo while the request is looked at
/// @param answer what the officer said to the asker
/// @param subjects what the photo is or was public evidence of
public record Takedown(
    PhotoId photo,
    UUID id,
    Ground ground,
    String words,
    Instant askedAt,
    LocalDate due,
    boolean hidden,
    Optional<Decision> decision,
    String answer,
    Optional<Instant> decidedAt,
    List<Subject> subjects) {

  public enum Decision {
    TAKEN_DOWN,
    KEPT
  }

  /// Where the asker follows the request; the officer's page is [#reviewAddress()].
  public String address() {
    return "/photos/" + photo + "/takedown/" + id;
  }

  public String reviewAddress() {
    return "/photos/takedowns/" + photo + "/" + id;
  }

  public long daysLeft(LocalDate today) {
    return ChronoUnit.DAYS.between(today, due);
  }

  /// Last part of the message key `evidence.takedown.state.…`.
  public String state() {
    return decision
        .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .orElse(hidden ? "hidden" : "open");
  }

  public Tone tone(LocalDate today) {
    return decision
        .map(one -> one == Decision.KEPT ? Tone.KEPT : Tone.LAPSED)
        .orElse(daysLeft(today) < 0 ? Tone.RISK : Tone.WAITING);
  }
}
