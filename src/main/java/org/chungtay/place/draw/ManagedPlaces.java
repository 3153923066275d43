package org.chungtay.place.draw;

import java.io.IOException;
import java.util.List;
import org.chungtay.evidence.PhotoId;
import org.chungtay.evidence.Photos;
import org.chungtay.evidence.Subject;
import org.chungtay.identity.Access;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.place.PlaceId;
import org.chungtay.place.PlacePermissions;
import org.chungtay.place.Places;
import org.chungtay.place.picture.WardPictures;
import org.chungtay.place.picture.WardPictures.Shown;
import org.chungtay.shared.error.InvalidInput;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// A place for its keepers: what it is, what was done, what may be done, and its photos.
@Component
class ManagedPlaces {
  static final String SUBJECT = "place";
  private static final int MOST_PHOTOS = 10;

  private final Places places;
  private final DrawnRows rows;
  private final WardPictures pictures;
  private final Photos photos;
  private final Organizations organizations;
  private final Territory territory;
  private final Access access;

  ManagedPlaces(
      Places places,
      DrawnRows rows,
      WardPictures pictures,
      Photos photos,
      Organizations organizations,
      Territory territory,
      Access access) {
    this.places = places;
    this.rows = rows;
    this.pictures = pictures;
    this.photos = photos;
    this.organizations = organizations;
    this.territory = territory;
    this.access = access;
  }

  ManageModel of(Actor actor, PlaceId id, Form form) {
    var place = places.get(id);
    access.require(actor, PlacePermissions.MANAGE, place.unit().value());
    var kind = places.kind(place.kind()).orElseThrow(() -> new NotFound("place"));
    var shown =
        new Shown(place.id(), place.name(), kind.shape(), place.line(), place.middle(), true);
    return new ManageModel(
        place,
        kind,
        organizations.get(place.unit()),
        territory.get(place.area()),
        pictures.of(place.area(), List.of(shown)),
        access.allows(actor, PlacePermissions.LAUNCH, place.unit().value()),
        rows.drawnBy(id).equals(actor.person().value()),
        photos.of(subject(id)),
        rows.history(id),
        form);
  }

  void add(Actor actor, PlaceId id, Form form, List<MultipartFile> pictures) throws IOException {
    var sent = pictures.stream().filter(one -> !one.isEmpty()).toList();
    if (sent.isEmpty()) {
      form.refuse("photo", "needed");
    }
    if (sent.size() + photos.of(subject(id)).size() > MOST_PHOTOS) {
      throw new InvalidInput("photo", "place-photos-enough");
    }
    form.check();
    for (var one : sent) {
      try (var in = one.getInputStream()) {
        var _ = photos.add(actor, subject(id), in);
      }
    }
  }

  void remove(Actor actor, PlaceId id, PhotoId photo) {
    photos.remove(actor, subject(id), photo);
  }

  static Subject subject(PlaceId id) {
    return new Subject(SUBJECT, id.value());
  }
}
