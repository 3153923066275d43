package org.chungtay.care.lot;

import java.util.List;
import org.chungtay.identity.PersonId;
import org.chungtay.shared.view.Option;
import org.chungtay.shared.web.Form;

/// Where the number is typed, and again by somebody else, who is not shown what the first one
/// typed.
///
/// @param units for which the reader may
/// @param early the number is not drawn yet
public record NumberModel(
    LotDraw draw, Form form, List<Option> units, PersonId reader, boolean early) {

  public boolean own() {
    return draw.typed().filter(typed -> typed.by().equals(reader)).isPresent();
  }
}
