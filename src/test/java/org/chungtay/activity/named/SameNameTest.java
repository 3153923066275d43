package org.chungtay.activity.named;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SameNameTest {
  private static final List<String> KNOWN = List.of("Lê Văn Hải", "Lê Văn Hai", "Đỗ Thị Hoà");

  @Test
  void marksTellPeopleApart() {
    assertThat(fitting("LÊ VĂN HẢI")).containsExactly("Lê Văn Hải");
    assertThat(fitting("Lê Văn Hai")).containsExactly("Lê Văn Hai");
    assertThat(fitting("Lê Văn Hái")).isEmpty();
  }

  @Test
  void howCharactersAreMadeAndWhereTheToneStandsDoesNot() {
    assertThat(fitting(Normalizer.normalize("lê văn hải", Normalizer.Form.NFD)))
        .containsExactly("Lê Văn Hải");
    assertThat(fitting("Đỗ Thị Hòa")).containsExactly("Đỗ Thị Hoà");
  }

  @Test
  void aNameTypedWithoutMarksMayBeAnyOfThem() {
    assertThat(fitting("le van hai")).containsExactly("Lê Văn Hải", "Lê Văn Hai");
    assertThat(SameName.one("le van hai", KNOWN, Function.identity())).isEmpty();
    assertThat(SameName.one("do thi hoa", KNOWN, Function.identity())).contains("Đỗ Thị Hoà");
    assertThat(SameName.one("Đỗ Thị Hoà", List.of("Do Thi Hoa"), Function.identity()))
        .contains("Do Thi Hoa");
  }

  private static List<String> fitting(String name) {
    return SameName.fitting(name, KNOWN, Function.identity());
  }
}
