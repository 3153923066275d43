package org.chungtay.organization.intake;

import java.util.Locale;
import java.util.Set;
import org.chungtay.shared.view.Tone;

/// Where a list stands.
public enum IntakeState {
  /// The columns are still to be named.
  SENT(Tone.DRAFT),
  CHECKING(Tone.RUNNING),
  /// There is a report; doubtful lines are decided upon.
  CHECKED(Tone.WAITING),
  /// A second person has to agree.
  PROPOSED(Tone.WAITING),
  APPLYING(Tone.RUNNING),
  APPLIED(Tone.KEPT),
  TAKING_BACK(Tone.RUNNING),
  TAKEN_BACK(Tone.PLAIN),
  DISCARDED(Tone.PLAIN);

  private final Tone tone;

  IntakeState(Tone tone) {
    this.tone = tone;
  }

  /// Who may set it to `next`; what works in the background goes on by itself.
  boolean canBecome(IntakeState next) {
    return switch (this) {
      case SENT -> Set.of(CHECKING, DISCARDED).contains(next);
      case CHECKING -> Set.of(CHECKED, SENT).contains(next);
      case CHECKED -> Set.of(CHECKING, PROPOSED, APPLYING, SENT, DISCARDED).contains(next);
      case PROPOSED -> Set.of(CHECKED, APPLYING, DISCARDED).contains(next);
      case APPLYING -> next == APPLIED;
      case APPLIED -> next == TAKING_BACK;
      case TAKING_BACK -> next == TAKEN_BACK;
      case TAKEN_BACK, DISCARDED -> false;
    };
  }

  public boolean works() {
    return this == CHECKING || this == APPLYING || this == TAKING_BACK;
  }

  public Tone tone() {
    return tone;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
