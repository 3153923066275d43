package org.chungtay.care.succession;

import org.chungtay.organization.HangingRows;
import org.chungtay.organization.TouchedByMerger;
import org.chungtay.territory.TouchedByReorganization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How many adoptions would go on under successors.
@Configuration(proxyBeanMethods = false)
class AdoptionsThere {
  private static final HangingRows ADOPTIONS =
      new HangingRows(
          "adoptions", "care.v_adoption", "(x.until is null or x.until > :day)", HangingRows.BELOW);

  @Bean
  TouchedByReorganization adoptionsInAreas(JdbcClient jdbc) {
    return ADOPTIONS.inAreas(jdbc);
  }

  @Bean
  TouchedByMerger adoptionsOfUnits(JdbcClient jdbc) {
    return ADOPTIONS.ofUnits(jdbc);
  }
}
