package org.chungtay.care.succession;

import org.chungtay.organization.HangingRows;
import org.chungtay.organization.TouchedByMerger;
import org.chungtay.territory.TouchedByReorganization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How many open reports and needs would go on in another ward or unit.
@Configuration(proxyBeanMethods = false)
class VoicesThere {
  private static final HangingRows VOICES =
      new HangingRows(
          "voices",
          "care.voice",
          "x.state in ('RECEIVED', 'TAKEN')",
          "(x.unit = f.id or x.group_unit = f.id)");

  @Bean
  TouchedByReorganization voicesInAreas(JdbcClient jdbc) {
    return VOICES.inAreas(jdbc);
  }

  @Bean
  TouchedByMerger voicesOfUnits(JdbcClient jdbc) {
    return VOICES.ofUnits(jdbc);
  }
}
