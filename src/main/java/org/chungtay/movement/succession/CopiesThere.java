package org.chungtay.movement.succession;

import org.chungtay.organization.HangingRows;
import org.chungtay.organization.TouchedByMerger;
import org.chungtay.territory.TouchedByReorganization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How many copies of models would go on under successors.
@Configuration(proxyBeanMethods = false)
class CopiesThere {
  private static final HangingRows COPIES =
      new HangingRows(
          "copies", "movement.copy", "x.state in ('OFFERED', 'ACCEPTED')", HangingRows.BELOW);

  @Bean
  TouchedByReorganization copiesInAreas(JdbcClient jdbc) {
    return COPIES.inAreas(jdbc);
  }

  @Bean
  TouchedByMerger copiesOfUnits(JdbcClient jdbc) {
    return COPIES.ofUnits(jdbc);
  }
}
