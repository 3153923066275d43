package org.chungtay.care.mine;

import java.util.List;
import org.chungtay.care.turn.Turn;
import org.chungtay.place.Inventory;
import org.chungtay.place.Place;
import org.chungtay.place.Places;
import org.chungtay.shared.web.Form;

/// @param stock what was planted in the place
/// @param others of the group, for a leader who enters it for somebody without a phone
public record DoneModel(
    Form form,
    Turn turn,
    Place place,
    List<Places.Check> checks,
    List<Inventory.Stock> stock,
    List<Other> others) {

  public record Other(String id, String name) {}
}
