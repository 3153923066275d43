package org.chungtay.place.show;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chungtay.place.Place.State;
import org.chungtay.shared.text.Folded;
import org.chungtay.territory.AreaId;

/// Which places a reader looks for. What was only proposed is not among them.
///
/// @param kind code, or empty for all
/// @param words as typed
/// @param closed those that are no longer looked after instead
record PlaceQuery(String kind, Optional<AreaId> ward, String words, boolean closed) {

  State state() {
    return closed ? State.CLOSED : State.LAUNCHED;
  }

  /// All of the words are in its name, however they are written.
  List<String> patterns() {
    return Arrays.stream(Folded.of(words).split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> "%" + word + "%")
        .toList();
  }
}
