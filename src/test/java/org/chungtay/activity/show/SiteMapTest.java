package org.chungtay.activity.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chungtay.activity.show.SiteMap.Dot;
import org.junit.jupiter.api.Test;

class SiteMapTest {
  @Test
  void sitesSideBySideAreOneDotThatSaysTheirNumbers() {
    var map =
        SiteMap.of(
            1000,
            1000,
            List.of(),
            List.of(dot(1, 100), dot(2, 130), dot(3, 500), dot(4, 150), dot(5, 170), dot(6, 900)));
    assertThat(map.dots()).extracting(Dot::label).containsExactly("1, 2, 4, 5", "3", "6");
    assertThat(map.dots().getFirst().name()).isEqualTo("Điểm 1; Điểm 2; Điểm 4; Điểm 5");
    assertThat(map.sites()).isEqualTo(6);
    var row = SiteMap.of(1000, 1000, List.of(), List.of(dot(1, 10), dot(2, 20), dot(3, 30)));
    assertThat(row.dots()).extracting(Dot::label).containsExactly("1–3");
  }

  private static Dot dot(int number, double x) {
    return new Dot(x, 100, List.of(number), List.of("Điểm " + number));
  }
}
