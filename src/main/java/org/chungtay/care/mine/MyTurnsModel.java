package org.chungtay.care.mine;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.care.handover.AskedToTake;
import org.chungtay.care.turn.Turn;
import org.chungtay.place.Place;
import org.chungtay.shared.web.Form;

/// @param calls turns of others that somebody is wanted for
/// @param asked places that the reader, or a group of theirs, is asked to take over
/// @param feed path of the reader's own calendar
public record MyTurnsModel(
    Form form,
    List<Mine> turns,
    List<Wanted> calls,
    List<AskedToTake.Request> asked,
    Optional<String> feed) {

  /// @param asked a stand-in is being looked for
  public record Mine(Turn turn, Place place, String group, boolean asked, boolean canBeDone) {
    public String map() {
      return "/places/" + place.id();
    }

    public boolean due() {
      return turn.state() == Turn.State.DUE;
    }
  }

  public record Wanted(UUID id, Turn turn, Place place, String group) {}
}
