package org.chungtay.care;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chungtay.identity.Actor;
import org.chungtay.place.Place;
import org.chungtay.place.PlaceId;
import org.chungtay.shared.web.Language;
import org.chungtay.territory.AreaId;

/// What citizens report and need, and what is answered, for callers other than the pages: the same
/// rules and refusals. Nothing says who somebody is.
public interface Listening {

  /// With its photos or not at all; said again with the same form it is the same voice.
  UUID hear(Said said);

  /// "Me too": a device counts once for a voice.
  void support(UUID voice, String device);

  /// The sender says that somebody else has said it already.
  void repeats(UUID voice, UUID other);

  /// The sender is not content: once, with a new day to answer by.
  void reopen(UUID voice, String words);

  /// Says that the actor's unit deals with it; needs `care.answer` as all that follows.
  void take(Actor officer, UUID voice);

  /// @param photo of how it is now, as JPEG
  void answer(Actor officer, UUID voice, String words, Optional<byte[]> photo);

  void refuse(Actor officer, UUID voice, Ground ground, String words);

  /// Takes a need up into what is found by some words at that address: an activity, a place, a
  /// movement. Refuses `not-a-choice` at `address` where nothing public is.
  void link(Actor officer, UUID need, String words, String address);

  /// Lets everybody see photos and words that point at nobody; needs `photos.review`.
  void release(Actor officer, UUID voice);

  /// Lets everybody see the answer's photos; by somebody else than who answered.
  void show(Actor officer, UUID voice);

  /// What hours do: the unit above is told of what is late, and what was answered is closed.
  void goOn();

  /// Why nothing follows.
  enum Ground {
    PERSON,
    NOT_A_PLACE,
    OTHER
  }

  /// @param form secret of the form it was typed into
  /// @param need whether something is needed, not neglected
  /// @param kind code of what it is about
  /// @param place that is neglected, where it is a known one
  /// @param residential group in the commune; that of the place where there is one
  /// @param photos as JPEG
  record Said(
      String form,
      boolean need,
      String kind,
      Optional<PlaceId> place,
      AreaId commune,
      Optional<AreaId> residential,
      boolean forGroup,
      Optional<Place.Point> point,
      String whereabouts,
      String words,
      Language language,
      List<byte[]> photos) {}
}
