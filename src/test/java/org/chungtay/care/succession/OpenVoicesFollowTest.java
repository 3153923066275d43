package org.chungtay.care.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chungtay.care.voice.VoicesForTests;
import org.chungtay.care.voice.VoicesForTests.Said;
import org.chungtay.shared.jdbc.Sql;
import org.chungtay.territory.AreasForTests;
import org.chungtay.territory.AreasReorganized;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
class OpenVoicesFollowTest {
  @Autowired VoicesForTests voices;
  @Autowired AreasForTests areas;
  @Autowired VoicesFollowAreas follows;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @Test
  void whatIsOpenFollowsItsWardAndWhatWasAnsweredStays() {
    var day = LocalDate.of(2026, 6, 1);
    var former = areas.commune("Xã Cũ Của Nhu Cầu", LocalDate.of(2020, 1, 1));
    var heavy = areas.commune("Xã Nặng", day);
    var light = areas.commune("Xã Nhẹ", day);
    var open = voices.needed("Cần thêm cây xanh ở bờ hói");
    var answered = voices.needed("Cần thêm hoa ở bờ hói");
    voices.done(voices.frontOfficer(), answered, "answer", Map.of("answer", "Đã trồng"));
    for (var said : List.of(open, answered)) {
      jdbc.sql("update care.voice set area = :area where id = :id")
          .param("area", former.value())
          .param("id", said.id())
          .update();
    }
    areas.became(former, day, Map.of(heavy, new BigDecimal("0.7"), light, new BigDecimal("0.3")));
    var reorganization =
        jdbc.sql(
                "select distinct reorganization from territory.v_succession where predecessor = :former")
            .param("former", former.value())
            .query(Sql.rows(UUID.class))
            .single();
    for (int told = 0; told < 2; told++) {
      transaction.executeWithoutResult(
          _ -> follows.follow(new AreasReorganized(reorganization, day)));
    }
    assertThat(area(open)).isEqualTo(heavy.value());
    assertThat(area(answered)).isEqualTo(former.value());
    assertThat(voices.steps(open)).isEqualTo("RECEIVED,MOVED");
  }

  private UUID area(Said said) {
    return jdbc.sql("select area from care.voice where id = :id")
        .param("id", said.id())
        .query(Sql.rows(UUID.class))
        .single();
  }
}
