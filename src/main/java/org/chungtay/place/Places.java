package org.chungtay.place;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.shared.web.Language;

/// Reading places and the kinds they are of.
public interface Places {

  Optional<Place> find(PlaceId place);

  /// Refuses `not-found` when there is no such place.
  Place get(PlaceId place);

  /// By the code on its poster, however it was typed.
  Optional<Place> byCode(String code);

  Map<PlaceId, Place> all(Collection<PlaceId> places);

  /// Launched places within so many metres of a point, nearest first.
  List<Place> near(Place.Point point, int metres, int most);

  /// In the order of the installation.
  List<Kind> kinds();

  /// By its code.
  default Optional<Kind> kind(String code) {
    return kinds().stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /// The name of one among kinds; the code itself of one that is no more.
  static String named(List<Kind> kinds, String code, Language language) {
    return kinds.stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .map(one -> one.name(language))
        .orElse(code);
  }

  /// @param checks what is looked at in it, those in force today
  record Kind(String code, Map<String, String> names, Place.Shape shape, List<Check> checks) {
    public String name(Language language) {
      return names.getOrDefault(language.tag(), code);
    }
  }

  record Check(String code, Map<String, String> names) {
    public String name(Language language) {
      return names.getOrDefault(language.tag(), code);
    }
  }
}
