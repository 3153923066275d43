package org.chungtay.place.show;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.chungtay.shared.time.CityClock;
import org.chungtay.shared.view.Paging;
import org.chungtay.shared.web.Form;
import org.chungtay.territory.Area;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// Reads what a reader looks for from an address. What cannot be read is left out: the list then
/// shows more, never something else.
@Component
class AskedPlaces {

  private final Territory territory;
  private final CityClock clock;

  AskedPlaces(Territory territory, CityClock clock) {
    this.territory = territory;
    this.clock = clock;
  }

  record Asked(PlaceQuery query, Optional<Area> ward, int page) {}

  Asked of(HttpServletRequest request) {
    var form = Form.typed(request);
    var ward = territory.commune(form.lineOrEmpty("ward", 40), clock.today());
    var query =
        new PlaceQuery(
            form.lineOrEmpty("kind", 40),
            ward.map(Area::id),
            form.lineOrEmpty("q", 100),
            form.ticked("closed"));
    return new Asked(query, ward, Paging.asked(form));
  }
}
