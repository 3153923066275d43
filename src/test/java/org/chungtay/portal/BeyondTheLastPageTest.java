package org.chungtay.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.chungtay.shared.view.Paging;
import org.chungtay.testing.ProductTest;
import org.chungtay.testing.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// An old link or a typed number leads beyond the end of a list: the page says so and shows a way
/// back, or is the last one.
@ProductTest
class BeyondTheLastPageTest {
  @Autowired Visitors visitors;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/places",
        "/activities",
        "/movements",
        "/models",
        "/reports",
        "/lots",
        "/declared",
        "/targets",
        "/care/places"
      })
  void nothingLooksEmptyThatIsNot(String list) {
    var answer = visitors.anonymous().get(list + "?lang=en&q=&page=9999");
    assertThat(answer.status().value()).as(list).isEqualTo(200);
    if (answer.body().contains("class=\"empty\"")) {
      assertThat(answer.body()).as(list).contains("The list does not reach this page.");
    }
  }

  @Test
  void thePageOfAnAddressIsReadAsItIsTyped() {
    assertThat(Paging.current("/places?q=a&page=7")).isEqualTo(7);
    assertThat(Paging.current("/places?page=-1")).isZero();
    assertThat(Paging.current("/places?page=x&page=3")).isZero();
    assertThat(Paging.current("/places")).isZero();
  }
}
