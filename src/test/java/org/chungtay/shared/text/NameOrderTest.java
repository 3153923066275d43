package org.chungtay.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameOrderTest {
  @Test
  void isTheVietnameseAlphabetAndCounts() {
    var right =
        List.of(
            "Phường Phong Dinh",
            "Phường Phong Điền",
            "Phường Phong Phú",
            "Tổ dân phố 2",
            "Tổ dân phố 10",
            "Xã A Lưới 3");
    assertThat(
            Stream.of(5, 3, 0, 4, 2, 1)
                .map(right::get)
                .sorted(NameOrder.by(Function.identity()))
                .toList())
        .isEqualTo(right);
  }
}
