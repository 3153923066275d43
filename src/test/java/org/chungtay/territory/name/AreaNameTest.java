package org.chungtay.territory.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaNameTest {

  @ParameterizedTest
  @CsvSource({
    "Thủy Xuân, THUỶ  XUÂN",
    "Thuận Hòa, Thuận Hoà",
    "Quý Lộc, Qúy Lộc",
    "Khoẻ, Khỏe",
    "Chân Mây - Lăng Cô, chân mây lăng cô"
  })
  void placesTheToneMarkWhereItIsIgnored(String one, String other) {
    assertThat(AreaName.canonical(one)).isEqualTo(AreaName.canonical(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Hương Văn, Hương Vân",
    "Thuận Hòa, Thuận Hóa",
    "Thủy Xuân, Thuy Xuan",
    "Phú Đa, Phú Da"
  })
  void keepsNamesApartThatDifferInAMark(String one, String other) {
    assertThat(AreaName.canonical(one)).isNotEqualTo(AreaName.canonical(other));
  }

  @Test
  void readsDecomposedTextAsPhonesSendIt() {
    assertThat(AreaName.canonical(Normalizer.normalize("Thủy Xuân", Normalizer.Form.NFD)))
        .isEqualTo(AreaName.canonical("Thủy Xuân"));
  }

  @Test
  void anEmojiIsNoName() {
    assertThat(AreaName.canonical("🌹🌹")).isEmpty();
  }
}
