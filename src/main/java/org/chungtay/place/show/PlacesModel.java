package org.chungtay.place.show;

import java.util.List;
import java.util.Optional;
import org.chungtay.place.Places;
import org.chungtay.place.picture.PlacePicture;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.view.Wards;
import org.chungtay.territory.Area;

/// The list of places.
///
/// @param map of the whole city, where no ward is chosen
/// @param picture of the chosen ward
public record PlacesModel(
    String kind,
    Optional<Area> ward,
    String words,
    boolean closed,
    List<Places.Kind> kinds,
    List<Area> wards,
    List<PlaceLine> lines,
    int page,
    int pages,
    long count,
    Optional<Wards> map,
    Optional<PlacePicture> picture) {

  public String wardKey() {
    return ward.map(Area::key).orElse("");
  }

  public boolean searched() {
    return !kind.isEmpty() || ward.isPresent() || !words.isEmpty() || closed;
  }

  /// The same question as a file.
  public String file(String ending) {
    return "/places."
        + ending
        + "?kind="
        + Paging.typed(kind)
        + "&ward="
        + Paging.typed(wardKey())
        + "&q="
        + Paging.typed(words)
        + (closed ? "&closed=true" : "");
  }
}
