package org.chungtay.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NumbersTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void writesWhatTheLanguagesOwnFormatWrites(Language language) {
    for (var digits : List.of(0, 1, 2)) {
      var own = NumberFormat.getNumberInstance(language.locale());
      own.setMaximumFractionDigits(digits);
      for (var typed :
          List.of(
              "0", "-0.4", "7", "999.5", "1000", "12345.675", "-98765432.1", "1E+15", "0.005")) {
        var number = new BigDecimal(typed);
        assertThat(Numbers.written(language, number, digits))
            .as(typed)
            .isEqualTo(own.format(number));
      }
      assertThat(Numbers.written(language, 1_417_789L, digits)).isEqualTo(own.format(1_417_789L));
    }
  }
}
