package org.chungtay.movement.pledge;

import java.util.List;
import java.util.Optional;
import org.chungtay.organization.Unit;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.view.Tone;
import org.chungtay.shared.web.Form;

/// The pledges of a group for whoever visits, or the groups to choose from.
///
/// @param group empty while none is chosen
public record PledgesModel(
    Form form,
    List<Unit> groups,
    Optional<Unit> group,
    List<Pledge> pledges,
    List<Option> behaviours) {

  public String names(Pledge pledge) {
    return behaviours.stream()
        .filter(one -> pledge.behaviours().contains(one.value()))
        .map(Option::label)
        .collect(java.util.stream.Collectors.joining(" · "));
  }

  public static Tone tone(Pledge.State state) {
    return switch (state) {
      case PLEDGED -> Tone.OPEN;
      case PRACTISING -> Tone.RUNNING;
      case RECOGNISED -> Tone.KEPT;
    };
  }
}
