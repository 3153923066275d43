package org.chungtay.shared.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+84", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
  void whatBeginsLikeAFormulaIsToldToBeText(String text) {
    assertThat(Cell.of(text).csv()).isEqualTo("\"'" + text + "\"");
  }

  @Test
  void quotesAreDoubledAndNamesKept() {
    assertThat(Cell.of("Dọn \"ngõ 5\", Thủy Xuân").csv())
        .isEqualTo("\"Dọn \"\"ngõ 5\"\", Thủy Xuân\"");
  }
}
