package org.chungtay.portal.search;

import java.util.List;
import java.util.Optional;
import org.chungtay.identity.Actor;
import org.chungtay.identity.Findings;
import org.chungtay.territory.Area;
import org.chungtay.territory.AreaMatch;
import org.chungtay.territory.AreaMatch.Candidate;
import org.chungtay.territory.Territory;
import org.springframework.stereotype.Component;

/// Areas of today and former ones with what they became, as the finder of areas ranks them.
@Component
class AreaFindings implements Findings {
  private final Territory territory;

  AreaFindings(Territory territory) {
    this.territory = territory;
  }

  @Override
  public Kind kind() {
    return Kind.AREAS;
  }

  @Override
  public Found find(Optional<Actor> reader, Asked asked) {
    var found =
        switch (territory.match(asked.typed())) {
          case AreaMatch.None _ -> List.<Finding>of();
          case AreaMatch.One one ->
              List.of(new Finding(one.area().fullName(), "", address(one.area())));
          case AreaMatch.Several several ->
              several.candidates().stream().map(this::finding).toList();
        };
    return Found.page(found, asked);
  }

  private Finding finding(Candidate candidate) {
    var area = candidate.area();
    return new Finding(
        area.fullName(),
        String.join(", ", candidate.within()),
        address(area),
        area.until().orElse(null),
        candidate.becoming().stream().map(Area::fullName).toList());
  }

  /// The city's wards of today have a page with figures; every other area has its story.
  private String address(Area area) {
    return area.level() == Area.Level.COMMUNE
            && area.until().isEmpty()
            && area.parent().filter(territory.city().id()::equals).isPresent()
        ? "/wards/" + area.key()
        : "/areas/" + area.id();
  }
}
