package org.chungtay.territory.divide;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.chungtay.shared.view.Wards;
import org.chungtay.shared.web.Form;

/// The ground of a commune that is divided.
///
/// @param wholeKnown whether the commune itself has an outline, without which no piece can be
///   checked
/// @param pieces each part with the piece that is known
/// @param map the pieces once they are known, before that the whole
public record OutlinesModel(
    Form form, Divided divided, boolean wholeKnown, List<Piece> pieces, Optional<Wards> map) {

  /// @param percent of the whole's ground; empty while no piece is known
  public record Piece(String code, String name, Optional<BigDecimal> percent) {}

  public String address() {
    return divided.address("outlines");
  }

  public boolean known() {
    return !pieces.isEmpty() && pieces.getFirst().percent().isPresent();
  }
}
