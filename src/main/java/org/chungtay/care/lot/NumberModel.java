package org.chungtay.care.lot;

import java.util.List;
import java.util.Optional;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;

/// Where the number is typed, and again by somebody else, who is not shown what the first one
/// typed.
///
/// @param units for which the reader may
/// @param early the number is not drawn yet
/// @param skips days without a drawing
public record NumberModel(
    LotDraw draw, Form form, List<Option> units, PersonId reader, boolean early, List<Skip> skips) {

  public List<Skip> without() {
    return skips.stream().filter(Skip::sure).toList();
  }

  /// What somebody has said of the day that counts, and nobody has said again.
  public Optional<Skip> said() {
    return skips.stream().filter(skip -> !skip.sure()).findFirst();
  }

  public boolean saidIt() {
    return said().filter(skip -> skip.by().equals(reader)).isPresent();
  }

  public boolean own() {
    return draw.typed().filter(typed -> typed.by().equals(reader)).isPresent();
  }
}
