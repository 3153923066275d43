package org.chungtay.care.round;

import java.util.ArrayList;
import java.util.List;
import org.chungtay.care.Rules;
import org.chungtay.evidence.Photos;
import org.chungtay.place.Place;
import org.chungtay.place.Places;
import org.springframework.stereotype.Component;

/// What makes somebody look at a round. A photo without a position is no fault.
@Component
class Oddities {
  private final Photos photos;
  private final Places places;
  private final Rules rules;

  Oddities(Photos photos, Places places, Rules rules) {
    this.photos = photos;
    this.places = places;
    this.rules = rules;
  }

  List<Round.Odd> of(Round round) {
    var subject = Rounds.subject(round.id());
    var pictures = photos.of(subject);
    var odd = new ArrayList<Round.Odd>();
    if (pictures.stream().anyMatch(photo -> far(photo, round))) {
      odd.add(Round.Odd.PHOTO_FAR);
    }
    if (pictures.stream()
        .anyMatch(photo -> photo.similar().stream().anyMatch(other -> !other.equals(subject)))) {
      odd.add(Round.Odd.PHOTO_SEEN);
    }
    if (pictures.isEmpty() && round.ticked().containsAll(round.asked())) {
      odd.add(Round.Odd.NO_PHOTO);
    }
    return odd;
  }

  private boolean far(Photos.Photo photo, Round round) {
    if (photo.position().isEmpty()) {
      return false;
    }
    var place = places.get(round.place());
    var outline =
        places.kinds().stream()
            .anyMatch(
                kind -> kind.code().equals(place.kind()) && kind.shape() == Place.Shape.OUTLINE);
    var taken = photo.position().get();
    return Distance.metres(place, outline, taken.latitude(), taken.longitude())
        > rules.on("far-metres", round.day());
  }
}
