package org.chungtay.territory.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentialNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tổ dân phố 5",
        "tổ dân phố số 5",
        "TDP 5",
        "TDP5",
        "tdp. 05",
        "Tổ 5",
        "TỔ  05",
        "to dan pho 5",
        "To\u0302\u0309 da\u0302n pho\u0302\u0301 5"
      })
  void waysToWriteTheSameGroup(String typed) {
    assertThat(ResidentialName.of(typed)).isEqualTo(new ResidentialName("Tổ dân phố", "5"));
  }

  @ParameterizedTest
  @CsvSource({
    "Thôn Hạ, Thôn, Hạ",
    "Tổ dân phố Lịch Đợi, Tổ dân phố, Lịch Đợi",
    "Khu phố 3B, Khu phố, 3B",
    "KDC 10, Khu dân cư, 10",
    "Tổ hợp tác xã An Cựu, '', Tổ hợp tác xã An Cựu",
    "Kim Long, '', Kim Long",
    "10, '', 10"
  })
  void theOfficialWordIsSplitFromTheName(String typed, String kind, String name) {
    assertThat(ResidentialName.of(typed)).isEqualTo(new ResidentialName(kind, name));
  }
}
