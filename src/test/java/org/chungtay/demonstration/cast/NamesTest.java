package org.chungtay.demonstration.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.chungtay.demonstration.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @Test
  void noNameThatCanBeDrawnIsThatOfSomebodyInOffice() {
    assertThat(Names.all()).hasSizeGreaterThan(1000).noneMatch(KnownNames::isBorneInOffice);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Nguyễn Thanh Bình", "Nguyen Thanh Binh", "Phan Thiên Định", "Đỗ Văn Chiến"})
  void somebodyInOfficeIsRecognised(String name) {
    assertThat(KnownNames.isBorneInOffice(name)).isTrue();
  }

  @Test
  void onlyNamesOfTheListAreDrawn() {
    var all = Names.all().collect(Collectors.toSet());
    for (int i = 0; i < 5000; i++) {
      assertThat(all).contains(Names.anybody(Dice.named("somebody " + i)));
    }
  }
}
