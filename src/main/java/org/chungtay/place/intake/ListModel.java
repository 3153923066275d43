package org.chungtay.place.intake;

import java.util.List;
import java.util.Optional;
import org.chungtay.organization.Unit;
import org.chungtay.place.picture.PlacePicture;
import org.chungtay.shared.web.Form;

/// A list with what became of its lines.
///
/// @param picture the new ones on the ground of their ward, where the list is of one
/// @param waiting places of it that wait to be launched
public record ListModel(
    SentList list,
    Unit unit,
    long fresh,
    long same,
    long doubtful,
    long refused,
    long left,
    List<ListedLine> lines,
    int page,
    int pages,
    Optional<PlacePicture> picture,
    long waiting,
    boolean mayLaunch,
    Form form) {

  public boolean mayApply() {
    return list.is("CHECKED") && doubtful == 0 && fresh > 0;
  }

  public long unclear() {
    return doubtful + refused;
  }
}
