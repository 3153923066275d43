package org.chungtay.movement.launch;

import java.util.List;
import org.chungtay.movement.Movement;
import org.chungtay.movement.Movements.Found;
import org.chungtay.movement.choice.Called;
import org.chungtay.organization.Organization;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.view.Tone;

/// A list of movements, with what was looked for.
///
/// @param organization code; empty of all
/// @param organizations that one may choose
public record MovementsModel(
    Found found,
    String words,
    String organization,
    List<Organization> organizations,
    Called called) {

  public String file(String kind) {
    return "/movements."
        + kind
        + "?q="
        + Paging.typed(words)
        + "&organization="
        + Paging.typed(organization);
  }

  public boolean searched() {
    return !words.isEmpty() || !organization.isEmpty();
  }

  public static Tone tone(Movement.State state) {
    return switch (state) {
      case DRAFT -> Tone.DRAFT;
      case LAUNCHED -> Tone.RUNNING;
      case ENDED -> Tone.PLAIN;
    };
  }

  public static Tone tone(Movement.Task task, java.time.LocalDate today) {
    return switch (task.state()) {
      case OPEN -> task.late(today) ? Tone.RISK : Tone.OPEN;
      case DOING -> task.late(today) ? Tone.RISK : Tone.RUNNING;
      case DONE -> Tone.KEPT;
      case DROPPED -> Tone.LAPSED;
    };
  }
}
