package org.chungtay.place.show;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chungtay.place.PlaceId;
import org.chungtay.place.PlaceStandings.Standing;
import org.chungtay.place.Places;
import org.chungtay.place.picture.PlacePicture;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.view.Wards;
import org.chungtay.territory.Area;

/// The list of places.
///
/// @param standings how those stand of which something is known
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
    Map<PlaceId, Standing> standings,
    int page,
    int pages,
    long count,
    Optional<Wards> map,
    Optional<PlacePicture> picture) {

  public Optional<Standing> standing(PlaceLine line) {
    return Optional.ofNullable(standings.get(PlaceId.of(line.id())));
  }

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
