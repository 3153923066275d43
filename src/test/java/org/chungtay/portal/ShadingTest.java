package org.chungtay.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShadingTest {

  @Test
  void nothingHasAShadeOfItsOwn() {
    var shading = new Shading(List.of(BigDecimal.ZERO, BigDecimal.TEN));
    assertThat(shading.of(BigDecimal.ZERO)).isZero();
    assertThat(shading.of(BigDecimal.TEN)).isPositive();
  }

  @Test
  void oneVeryLargeNumberDoesNotPaleTheRest() {
    var values = IntStream.of(1, 2, 3, 4, 1_000_000).mapToObj(BigDecimal::valueOf).toList();
    var shading = new Shading(values);
    assertThat(values.stream().map(shading::of)).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void saysTheLeastAndTheMostOfEachShade() {
    var values = IntStream.rangeClosed(1, 40).mapToObj(BigDecimal::valueOf).toList();
    assertThat(new Shading(values).ranges())
        .hasSize(5)
        .first()
        .isEqualTo(new Shading.Range(1, BigDecimal.ONE, BigDecimal.valueOf(8)));
  }

  @Test
  void aReversedFigureBelowZeroHasNoShade() {
    assertThat(new Shading(List.of(BigDecimal.TEN)).of(BigDecimal.valueOf(-3))).isZero();
  }
}
