package org.chungtay.care.handover;

import java.util.List;
import java.util.Optional;
import org.chungtay.shared.view.Option;

/// What the page of an adoption shows of its hand-over, to one reader.
///
/// @param open what waits for an answer
/// @param mine it waits for the reader's
/// @param withdraws the reader may take it back
/// @param offers the reader may hand the adoption over
/// @param people to whom, or for the one who takes it over: who follows
/// @param successor who was named when the group adopted the place, if the person is still there
public record OfferView(
    Optional<Waiting> open,
    boolean mine,
    boolean withdraws,
    boolean offers,
    List<Option> people,
    String successor) {

  /// @param words may be empty
  public record Waiting(String id, String from, String to, String words) {}
}
