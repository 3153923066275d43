package org.chungtay.activity.join;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chungtay.activity.Activity;
import org.chungtay.activity.Attendances.Standing;
import org.chungtay.activity.notice.Notice;
import org.chungtay.shared.web.QrCode;

/// @param number what to say at the gate when no camera works
/// @param line place on the waiting list
/// @param overlaps other activities of this person at the same time
/// @param consents what they agreed to, to take back here
/// @param calledOff the reason, when it was called off
/// @param notices what everybody who registered was told
public record TicketModel(
    Activity activity,
    Activity.Site site,
    String token,
    QrCode code,
    String name,
    int number,
    Standing standing,
    Optional<Integer> line,
    Optional<Presence> presence,
    List<Overlap> overlaps,
    List<Consent> consents,
    Optional<String> calledOff,
    List<Notice> notices,
    boolean changeable) {

  /// @param hours by the rule of [VolunteerHours]
  public record Presence(Instant in, Optional<Instant> out, BigDecimal hours) {}

  /// @param version of the words, sent back with the answer
  public record Consent(String purpose, int version, String title, String wording, boolean given) {}

  public record Overlap(String title, String address, Instant startsAt) {}

  public boolean coming() {
    return standing == Standing.COMING;
  }

  public boolean left() {
    return standing == Standing.LEFT;
  }

  public String address() {
    return "/t/" + token;
  }
}
