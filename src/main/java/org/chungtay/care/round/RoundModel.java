package org.chungtay.care.round;

import java.util.List;
import java.util.Set;
import org.chungtay.evidence.Photos;
import org.chungtay.place.Place;
import org.chungtay.place.Places;
import org.chungtay.shared.web.Form;

/// A round as the reader may see it.
///
/// @param photos released ones; all for who may look at them
/// @param before ids of those taken before
/// @param doneBy name of who did it; empty for the public
/// @param mayDecide a second person who may confirm it
public record RoundModel(
    Form form,
    Round round,
    Place place,
    String group,
    List<Places.Check> checks,
    List<Photos.Photo> photos,
    Set<String> before,
    String doneBy,
    boolean mayDecide,
    boolean mayUndo) {

  public boolean ticked(Places.Check check) {
    return round.ticked().contains(check.code());
  }

  public List<Places.Check> asked() {
    return checks.stream().filter(check -> round.asked().contains(check.code())).toList();
  }
}
