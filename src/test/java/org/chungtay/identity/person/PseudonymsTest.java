package org.chungtay.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chungtay.identity.PersonId;
import org.chungtay.identity.Pseudonyms;
import org.chungtay.testing.ProductTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class PseudonymsTest {
  @Autowired Pseudonyms pseudonyms;

  @Test
  void aPersonsPseudonymIsStableAndNotTheirId() {
    var one = PersonId.next();
    var other = PersonId.next();
    var first = pseudonyms.of(List.of(one, other, one));
    assertThat(first).hasSize(2).doesNotHaveDuplicates();
    assertThat(pseudonyms.of(List.of(other, one))).isEqualTo(first);
    assertThat(pseudonyms.of(List.of(one))).hasSize(1).isSubsetOf(first);
    assertThat(first).doesNotContain(one.value(), other.value());
  }
}
