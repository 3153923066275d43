package org.chungtay.place.show;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chungtay.evidence.Photos;
import org.chungtay.identity.Actor;
import org.chungtay.organization.Organizations;
import org.chungtay.place.Inventory;
import org.chungtay.place.Place;
import org.chungtay.place.PlaceStory;
import org.chungtay.place.Places;
import org.chungtay.place.picture.WardPictures;
import org.chungtay.place.picture.WardPictures.Shown;
import org.chungtay.shared.error.NotFound;
import org.chungtay.shared.view.Photo;
import org.chungtay.shared.web.Page;
import org.chungtay.territory.Territory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Puts together what is known of a place.
@Component
class ShownPlaces {
  private static final int MOST_PHOTOS = 24;

  private final Places places;
  private final ListedPlaces listed;
  private final Inventory inventory;
  private final WardPictures pictures;
  private final Photos photos;
  private final Organizations organizations;
  private final Territory territory;
  private final ObjectProvider<PlaceStory> stories;

  ShownPlaces(
      Places places,
      ListedPlaces listed,
      Inventory inventory,
      WardPictures pictures,
      Photos photos,
      Organizations organizations,
      Territory territory,
      ObjectProvider<PlaceStory> stories) {
    this.places = places;
    this.listed = listed;
    this.inventory = inventory;
    this.pictures = pictures;
    this.photos = photos;
    this.organizations = organizations;
    this.territory = territory;
    this.stories = stories;
  }

  /// What was never launched is there for its keepers only.
  static boolean isPublic(Place place) {
    return place.launched().isPresent();
  }

  PlaceModel of(Place place, Page page, Optional<Actor> reader) {
    if (!isPublic(place)) {
      throw new NotFound("place");
    }
    var kind = kind(place);
    var shown =
        new Shown(place.id(), place.name(), kind.shape(), place.line(), place.middle(), true);
    var sections = new ArrayList<Content>();
    stories.orderedStream().forEach(story -> sections.addAll(story.sections(place, page, reader)));
    return new PlaceModel(
        place,
        kind,
        territory.get(place.area()),
        place.residential().flatMap(territory::find),
        organizations.get(place.unit()),
        pictures.of(place.area(), amongNeighbours(shown, place)),
        inventory.of(place.id()),
        photos(place, page),
        List.copyOf(sections));
  }

  private List<Shown> amongNeighbours(Shown shown, Place place) {
    var ward = new PlaceQuery("", Optional.of(place.area()), "", false);
    return Stream.concat(
            listed.shown(ward).stream().filter(other -> !other.id().equals(place.id())),
            Stream.of(shown))
        .toList();
  }

  Places.Kind kind(Place place) {
    return places.kind(place.kind()).orElseThrow(() -> new NotFound("place"));
  }

  private List<Photo> photos(Place place, Page page) {
    return photos.released(PlacePhotos.KIND, List.of(place.id().value()), MOST_PHOTOS).stream()
        .map(photo ->
            new Photo(
                "/photos/" + photo.id() + "/small",
                "/photos/" + photo.id(),
                page.t("place.photo", "name", place.name()),
                "",
                photo.width(),
                photo.height()))
        .toList();
  }
}
