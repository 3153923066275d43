package org.chungtay.routes;

import java.util.List;
import java.util.UUID;
import org.chungtay.care.look.LotPlacesForTests;
import org.chungtay.care.look.LotPlacesForTests.DrawnPlace;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.springframework.stereotype.Component;

/// Places of a unit far from all others of these requests, which the women of Thủy Xuân look at.
@Component
class LookRequests implements ValidRequests.Chapter {
  private static final String LOOK = "/looks/{month}/{place}";

  private final Prepared prepared;
  private final LotPlacesForTests drawn;

  LookRequests(Prepared prepared, LotPlacesForTests drawn) {
    this.prepared = prepared;
    this.drawn = drawn;
  }

  @Override
  public void write(ValidRequests requests) {
    requests.get("/looks", () -> leader(prepared.ward()).anywhere(""));
    requests.get(LOOK, () -> looking(place()));
    requests.post(
        LOOK,
        () ->
            looking(place())
                .needs(Kind.NEW_ID, "id", Ids.next())
                .may(Kind.CHOICE, "well", "clean")
                .often()
                .picture("photo", false, Pictures.any())
                .linesIfGiven("words", "Sạch, còn vài túi rác ở góc", 2000));
    requests.post(
        LOOK + "/answer",
        () -> {
          var place = drawn.looked(place());
          return leader(place.of(), place.month(), place.place())
              .lines("answer", "Chiều nay dọn lại", 2000);
        });
  }

  private DrawnPlace place() {
    return drawn.place(prepared.ward(), List.copyOf(prepared.foreign()));
  }

  private Valid looking(DrawnPlace place) {
    return leader(prepared.ward(), place.month(), place.place());
  }

  private static Valid leader(UUID unit, Object... variables) {
    return Valid.as("leader", unit, variables);
  }
}
