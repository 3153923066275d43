package org.chungtay.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProductTest
class NameOrderTest {
  @Autowired JdbcClient jdbc;

  @Test
  void countsInTheDatabaseToo() {
    assertThat(
            jdbc.sql(
                    "select name from (values ('to 10'), ('to 2'), ('to 2 b 10'), ('to 2 b 9')) as "
                        + "known(name) order by "
                        + NameOrder.numbered("name"))
                .query(String.class)
                .list())
        .containsExactly("to 2", "to 2 b 9", "to 2 b 10", "to 10");
  }

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
