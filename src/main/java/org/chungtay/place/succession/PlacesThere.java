package org.chungtay.place.succession;

import org.chungtay.organization.HangingRows;
import org.chungtay.organization.TouchedByMerger;
import org.chungtay.territory.TouchedByReorganization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How many places would go on under successors.
@Configuration(proxyBeanMethods = false)
class PlacesThere {
  private static final HangingRows PLACES =
      new HangingRows("places", "place.place", "true", HangingRows.BELOW);

  @Bean
  TouchedByReorganization placesInAreas(JdbcClient jdbc) {
    return PLACES.inAreas(jdbc);
  }

  @Bean
  TouchedByMerger placesOfUnits(JdbcClient jdbc) {
    return PLACES.ofUnits(jdbc);
  }
}
