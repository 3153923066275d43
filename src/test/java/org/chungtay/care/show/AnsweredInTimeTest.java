package org.chungtay.care.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chungtay.activity.PlansForTests;
import org.chungtay.care.voice.Sort;
import org.chungtay.care.voice.VoicesForTests;
import org.chungtay.care.voice.VoicesForTests.Said;
import org.chungtay.shared.time.CityClock;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class AnsweredInTimeTest {
  @Autowired VoicesForTests voices;
  @Autowired PlansForTests plans;
  @Autowired PublicVoices shown;
  @Autowired Visitors visitors;
  @Autowired JdbcClient jdbc;
  @Autowired CityClock clock;

  @Test
  void theShareAnsweredInTimeCountsWhatWasDue() {
    var ward = plans.ward(VoicesForTests.WARD).id().value();
    var before = shown.onTime(Sort.NEED, List.of(ward));
    var late = voices.needed("Cần ghế đá ở công viên");
    var inTime = voices.needed("Cần sân chơi cho trẻ em");
    var silent = voices.needed("Cần thêm lối đi bộ");
    assertThat(shown.onTime(Sort.NEED, List.of(ward))).as("not due yet").isEqualTo(before);
    due(late, "day + 1");
    due(inTime, "day");
    due(silent, "null");
    assertThat(shown.onTime(Sort.NEED, List.of(ward)))
        .isEqualTo(new OnTime(before.due() + 3, before.inTime() + 1));
    assertThat(
            visitors.anonymous().get("/needs?ward=" + plans.ward(VoicesForTests.WARD).key()).body())
        .contains("data-on-time", "% trả lời đúng hạn");
  }

  private void due(Said said, String answered) {
    jdbc.sql("update care.voice set day = day - 3, first_due = day - 3, due = day where id = :id")
        .param("id", said.id())
        .update();
    jdbc.sql("update care.voice set first_reply = " + answered + " where id = :id")
        .param("id", said.id())
        .update();
  }
}
