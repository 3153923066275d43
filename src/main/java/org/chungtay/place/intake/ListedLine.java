package org.chungtay.place.intake;

import java.util.Map;
import java.util.Optional;
import org.chungtay.place.shape.PlaceColumns;
import org.chungtay.shared.error.FieldRefusal;

/// A line in the report of a list.
public record ListedLine(
    int number, Map<PlaceColumns, String> cells, String outcome, Optional<FieldRefusal> why) {

  public String cell(String column) {
    return cells.getOrDefault(PlaceColumns.valueOf(column), "");
  }
}
