package org.chungtay.care.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"Gọi 0905 123 456", "gọi em +84905123456 nhé", "0234.3822.xxx gọi 0905.123.456"})
  void aTelephoneIsNoticed(String text) {
    assertThat(Mention.in(text)).contains(Mention.PHONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xe 75A-123.45 đổ rác", "75H1 23456", "xe 75-F1 678.90"})
  void aPlateIsNoticed(String text) {
    assertThat(Mention.in(text)).contains(Mention.PLATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ông Tuấn ở đầu kiệt hay đổ rác",
        "Nguyễn Thị Ánh Tuyết vứt rác ở đây",
        "do Lê Văn Hòa làm",
        "Chị Lan bán bún đổ nước ra đường"
      })
  void aNameIsNoticed(String text) {
    assertThat(Mention.in(text)).contains(Mention.PERSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đống rác lớn trước cổng chợ An Cựu",
        "Rác ở đường Nguyễn Tri Phương, gần cầu Trường Tiền",
        "Kiệt 12 đường Lê Thánh Tôn hay ngập 30 cm khi mưa 2 tiếng",
        "Đèn ở trường Trần Quốc Toản hỏng từ 15/11/2026",
        "có cụ già sống một mình, cần người thăm"
      })
  void aPlaceAloneIsNoPerson(String text) {
    assertThat(Mention.in(text)).isEqualTo(Set.of());
  }
}
