package org.chungtay.routes;

import java.util.UUID;
import org.chungtay.organization.Organizations;
import org.chungtay.routes.Field.Kind;
import org.chungtay.shared.id.Ids;
import org.chungtay.shared.time.CityClock;
import org.springframework.stereotype.Component;

/// Sectoral branches, transfers, leaders of groups, mergers of units.
@Component
class StructureRequests implements ValidRequests.Chapter {
  private final Organizations organizations;
  private final CityClock clock;

  StructureRequests(Organizations organizations, CityClock clock) {
    this.organizations = organizations;
    this.clock = clock;
  }

  @Override
  public void write(ValidRequests requests) {
    branches(requests);
  }

  private void branches(ValidRequests requests) {
    var address = "/units/{id}/branches";
    requests.get(address, () -> ofCity(city()));
    requests.get(address + "/new", () -> ofCity(city()));
    requests.post(
        address,
        () ->
            ofCity(city())
                .needs(Kind.NEW_ID, "id", Ids.next())
                .line("name", "Hội nghề " + Ids.next(), 120)
                .needs(Kind.CHOICE, "sector", "trade")
                .may(Kind.DAY, "since", clock.today()));
  }

  private Valid ofCity(Object... variables) {
    return Valid.as("officer", city(), variables);
  }

  private UUID city() {
    var women = organizations.byCode("women").orElseThrow().id();
    return organizations.cityUnit(women).id().value();
  }
}
